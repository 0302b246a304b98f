package secretariat.database;

import java.sql.Connection;
import java.sql.SQLException;
import secretariat.kernel.CannotStart;

/** Whether an operator's own PostgreSQL is fit to hold the records. */
final class ExternalPostgres {

  private static final int OLDEST = 15;

  private ExternalPostgres() {}

  static void require(DatabaseSettings settings) {
    try (Connection owner = enter(settings.owner(), "SECRETARIAT_DATABASE_OWNER_PASSWORD")) {
      int version = owner.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new CannotStart(
            "The database at %s is PostgreSQL %d; PostgreSQL 15 to 18 is needed."
                .formatted(settings.url(), version));
      }
    } catch (SQLException e) {
      throw new CannotStart("The database at " + settings.url() + " does not answer.", e);
    }
    try (Connection server = enter(settings.server(), "SECRETARIAT_DATABASE_SERVER_PASSWORD")) {
      if (mayDoMore(server)) {
        throw new CannotStart(
            "The role %s is a superuser or a member of %s; the register is not safe from it, so take that away first."
                .formatted(DatabaseRoles.SERVER, DatabaseRoles.OWNER));
      }
    } catch (SQLException e) {
      throw new CannotStart("The database at " + settings.url() + " does not answer.", e);
    }
  }

  private static Connection enter(Login login, String variable) {
    if (login.password().isEmpty()) {
      throw new CannotStart(
          "No password for the database role %s; set the environment variable %s."
              .formatted(login.role(), variable));
    }
    try {
      return login.open();
    } catch (SQLException e) {
      throw new CannotStart(
          "The database at %s cannot be entered as %s: %s"
              .formatted(login.url(), login.role(), String.valueOf(e.getMessage())),
          e);
    }
  }

  private static boolean mayDoMore(Connection server) throws SQLException {
    try (var statement = server.createStatement();
        var rows =
            statement.executeQuery(
                """
                select rolsuper or pg_has_role(current_user, 'secretariat_owner', 'member')
                from pg_roles where rolname = current_user
                """)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
