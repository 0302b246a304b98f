package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every module's schema to the state its folder asks for. A module's migrations stand in
 * {@code secretariat/<module>/migrations} and make tables in the schema named after the module; a
 * new module changes nothing here.
 */
final class Migrations {

  /** Where the migrations of a module stand. */
  static final String FILES = "classpath*:secretariat/%s/migrations/V*.sql";

  static final String HISTORY = "flyway_schema_history";

  private static final Pattern MODULE = Pattern.compile("secretariat/([a-z]+)/migrations/");

  /** Lower layers first; modules not named here follow by name. */
  private static final List<String> LAYERS =
      List.of(
          "kernel",
          "register",
          "accounts",
          "membership",
          "bodies",
          "offices",
          "documents",
          "diary",
          "decisions",
          "depositary");

  private Migrations() {}

  /** Runs as the owner; then gives the server what it may do and no more. */
  static void run(Login owner) {
    try (Connection connection = owner.open()) {
      var seen = MigrationsSeen.in(connection);
      for (String module : modules()) {
        if (!seen.same(module)) {
          flyway(owner, module, "latest").migrate();
          seen.note(module);
        }
        grant(connection, module);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The server's rights cannot be granted", e);
    }
  }

  /** Runs only as far as these versions, which a backup was made at. */
  static void runTo(Login owner, Map<String, String> versions) {
    versions.forEach((module, version) -> flyway(owner, module, version).migrate());
  }

  /** The modules that keep tables, lower layers first. */
  static List<String> modules() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources(FILES.formatted("*"));
      return Arrays.stream(found)
          .map(Migrations::module)
          .distinct()
          .sorted(Comparator.comparingInt(Migrations::layer).thenComparing(module -> module))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest migration of a module that this database has seen. */
  static String version(Login owner, String module) {
    var current = flyway(owner, module, "latest").info().current();
    return current == null ? "0" : String.valueOf(current.getVersion());
  }

  private static Flyway flyway(Login owner, String module, String target) {
    return Flyway.configure()
        .dataSource(owner.url(), owner.role(), owner.password())
        .schemas(module)
        .defaultSchema(module)
        .table(HISTORY)
        .locations("classpath:secretariat/" + module + "/migrations")
        .target(target)
        .placeholderReplacement(false)
        .validateMigrationNaming(true)
        .initSql("set timezone to 'UTC'")
        .load();
  }

  private static void grant(Connection connection, String module) throws SQLException {
    String tables = module.equals("register") ? "select, insert" : "select, insert, update, delete";
    try (var statement = connection.createStatement()) {
      statement.execute(
          """
          revoke all on schema %1$s from public;
          revoke all on all tables in schema %1$s from public, secretariat_server;
          grant usage on schema %1$s to secretariat_server, secretariat_eraser;
          grant %2$s on all tables in schema %1$s to secretariat_server;
          grant usage on all sequences in schema %1$s to secretariat_server;
          revoke all on table %1$s.%3$s from secretariat_server
          """
              .formatted(module, tables, HISTORY));
    }
  }

  private static int layer(String module) {
    int place = LAYERS.indexOf(module);
    return place < 0 ? LAYERS.size() : place;
  }

  private static String module(Resource migration) {
    try {
      var place = MODULE.matcher(migration.getURL().toString());
      if (!place.find()) {
        throw new IllegalStateException(
            "A module's name is lower-case letters only, not as in " + migration);
      }
      return place.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
