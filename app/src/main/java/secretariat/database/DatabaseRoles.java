package secretariat.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The three roles of an embedded database and the database they share. Made anew if missing; the
 * passwords are set at each start, so that the file of passwords is always right.
 */
final class DatabaseRoles {

  static final String OWNER = "secretariat_owner";
  static final String SERVER = "secretariat_server";
  static final String ERASER = "secretariat_eraser";
  static final String DATABASE = "secretariat";

  private DatabaseRoles() {}

  static void prepare(EmbeddedPostgres engine, DatabasePasswords passwords) throws SQLException {
    try (Connection connection = engine.superuser("postgres").open()) {
      roles(passwords)
          .forEach((role, password) -> {
            try {
              prepareRole(connection, role, password);
            } catch (SQLException e) {
              throw new IllegalStateException("The role " + role + " cannot be made", e);
            }
          });
      if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
        createDatabase(connection, DATABASE, "template0");
      }
      // A killed start may have made the database and not yet closed it to others.
      execute(connection, "revoke all on database " + DATABASE + " from public");
      execute(
          connection,
          "grant connect, temporary on database %s to %s, %s".formatted(DATABASE, SERVER, ERASER));
    }
    try (Connection connection = engine.superuser(DATABASE).open()) {
      execute(connection, "revoke all on schema public from public");
    }
  }

  /** Makes a database as a copy of another; tests make theirs so. */
  static void createDatabase(Connection superuser, String name, String template)
      throws SQLException {
    execute(superuser, "create database %s owner %s template %s".formatted(name, OWNER, template));
    execute(superuser, "revoke all on database " + name + " from public");
    execute(
        superuser,
        "grant connect, temporary on database %s to %s, %s".formatted(name, SERVER, ERASER));
  }

  private static Map<String, String> roles(DatabasePasswords passwords) {
    return Map.of(OWNER, passwords.owner(), SERVER, passwords.server(), ERASER, passwords.eraser());
  }

  private static void prepareRole(Connection connection, String role, String password)
      throws SQLException {
    if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
      execute(connection, "create role " + role);
    }
    execute(
        connection,
        """
        alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
        """
            .formatted(role));
    connection
        .unwrap(PGConnection.class)
        .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
