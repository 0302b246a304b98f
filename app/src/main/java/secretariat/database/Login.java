package secretariat.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is, and as which role to enter it. */
record Login(String url, String role, String password) {

  /** Opens a connection that does not depend on this machine's zone. */
  Connection open() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", role);
    properties.setProperty("password", password);
    Connection connection = DriverManager.getConnection(url, properties);
    try (var statement = connection.createStatement()) {
      statement.execute("set timezone to 'UTC'");
    }
    return connection;
  }

  @Override
  public String toString() {
    return role + " at " + url;
  }
}
