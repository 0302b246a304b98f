package secretariat.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * A bounded pool. Whoever asks while all connections are in use waits for one of them; whoever asks
 * while there is none at all, because the database is away, learns so within seconds.
 */
final class ConnectionPool extends HikariDataSource {

  private static final int TURN = 3_000;
  private static final int TURNS = 5;

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
        return super.getConnection();
      } catch (SQLTransientConnectionException none) {
        if (turn == TURNS || getHikariPoolMXBean().getTotalConnections() == 0) {
          throw none;
        }
      }
    }
  }
}
