package secretariat.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The template through which all modules speak to the database. Work that writes very many rows can
 * ask it to gather them: then a row does not wait for the answer to the one before it.
 */
@Component
public class GatheredWrites extends JdbcTemplate {

  private static final String INSERT = "insert ";
  private static final int MOST = 1_000;

  private static final ScopedValue<Waiting> WAITING = ScopedValue.newInstance();

  public GatheredWrites(DataSource source) {
    super(source);
  }

  /**
   * Runs work, in the transaction that is open, whose inserts may reach the database later than it
   * asks for them: in their order, before anything else is asked of the database through this
   * template, and before this returns. How many rows an insert made is not known meanwhile.
   *
   * @throws IllegalStateException if no transaction is open
   * @throws org.springframework.dao.DataAccessException if an insert fails, then or later
   */
  public void gather(Runnable work) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Inserts can only be gathered in a transaction");
    }
    var waiting = new Waiting();
    ScopedValue.where(WAITING, waiting)
        .run(() -> {
          try {
            work.run();
            waiting.send();
          } finally {
            waiting.forget();
          }
        });
  }

  @Override
  protected int update(PreparedStatementCreator creator, @Nullable PreparedStatementSetter given) {
    PreparedStatementSetter setter =
        given == null && creator instanceof PreparedStatementSetter own ? own : given;
    String sql = creator instanceof SqlProvider provider ? provider.getSql() : null;
    if (!WAITING.isBound() || sql == null || setter == null || !isInsert(sql)) {
      return super.update(creator, given);
    }
    WAITING.get().add(sql, setter);
    return Statement.SUCCESS_NO_INFO;
  }

  private static boolean isInsert(String sql) {
    return sql.stripLeading().regionMatches(true, 0, INSERT, 0, INSERT.length());
  }

  /** Comes before every statement of this template; what waits goes first. */
  @Override
  protected void applyStatementSettings(Statement statement) throws SQLException {
    super.applyStatementSettings(statement);
    if (WAITING.isBound()) {
      WAITING.get().send();
    }
  }

  /** Rows for one statement. */
  private final class Waiting {

    private String sql = "";
    private @Nullable PreparedStatement statement;
    private int count;

    void add(String wanted, PreparedStatementSetter values) {
      if (!wanted.equals(sql) || count == MOST) {
        send();
      }
      try {
        if (statement == null) {
          sql = wanted;
          statement = connection().prepareStatement(wanted);
        }
        values.setValues(statement);
        statement.addBatch();
        count++;
      } catch (SQLException failed) {
        throw translateException("Gathering writes", wanted, failed);
      }
    }

    void send() {
      if (statement == null) {
        return;
      }
      try {
        statement.executeBatch();
      } catch (SQLException failed) {
        throw translateException("Gathered writes", sql, failed);
      } finally {
        forget();
      }
    }

    void forget() {
      JdbcUtils.closeStatement(statement);
      statement = null;
      count = 0;
    }
  }

  /** The connection of the open transaction, which closes it. */
  private Connection connection() {
    return DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
  }
}
