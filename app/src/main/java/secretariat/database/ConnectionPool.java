package secretariat.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bounded pool. Whoever asks while all connections are in use waits for one of them; whoever asks
 * while there is none at all, because the database is away, learns so within seconds. The terminal
 * is told once that it went, and once that it is back.
 */
final class ConnectionPool extends HikariDataSource {

  static final String AWAY =
      "The database does not answer. Readers are told so, and what is due waits until it is back.";
  static final String BACK = "The database answers again.";

  private static final Logger LOG = LoggerFactory.getLogger(ConnectionPool.class);
  private static final int TURN = 3_000;
  private static final int TURNS = 5;

  private final AtomicBoolean away = new AtomicBoolean();

  /** Whose sessions know one zone, whatever the machine's is. */
  ConnectionPool(Login login, int size) {
    setPoolName(login.role());
    setJdbcUrl(login.url());
    setUsername(login.role());
    setPassword(login.password());
    setMaximumPoolSize(size);
    setMinimumIdle(1);
    setConnectionTimeout(TURN);
    setValidationTimeout(TURN - 500);
    setConnectionInitSql("set timezone to 'UTC'");
  }

  @Override
  public Connection getConnection() throws SQLException {
    for (int turn = 1; ; turn++) {
      try {
        Connection connection = super.getConnection();
        if (away.compareAndSet(true, false)) {
          LOG.warn(BACK);
        }
        return connection;
      } catch (SQLTransientConnectionException none) {
        boolean empty = getHikariPoolMXBean().getTotalConnections() == 0;
        if (empty && away.compareAndSet(false, true)) {
          LOG.warn(AWAY);
        }
        if (empty || turn == TURNS) {
          throw none;
        }
      }
    }
  }
}
