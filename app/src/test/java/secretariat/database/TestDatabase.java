package secretariat.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * A real database for a test: empty, migrated, its own. One server serves all tests of a process;
 * each {@link #fresh()} is a quick copy of one migrated template.
 *
 * <p>Plain: {@code TestDatabase.fresh().server()}. With Spring: {@code @SpringBootTest} and
 * {@code @ContextConfiguration(initializers = TestDatabase.ForSpring.class)}.
 *
 * <p>{@code -Dsecretariat.test.postgres=<folder with initdb>} uses an installed PostgreSQL instead
 * of the one that travels in our jar.
 */
public final class TestDatabase {

  private static final String TEMPLATE = "secretariat_template";
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final DatabasePasswords PASSWORDS = TestPasswords.ALL;

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A migrated database that no other test sees. */
  public static TestDatabase fresh() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (var superuser = Running.ENGINE.superuser("postgres").open()) {
      DatabaseRoles.createDatabase(superuser, name, TEMPLATE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new TestDatabase(name);
  }

  /** A new data folder for a test, below target. */
  public static Path dataFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(TARGET.resolve("data")), "folder");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the running system enters: a pool of the server's role. Close it to free connections. */
  public HikariDataSource server() {
    return DatabaseConfiguration.pool(login(DatabaseRoles.SERVER, PASSWORDS.server()), 8);
  }

  /** As the migrations enter; without a pool. */
  public DataSource owner() {
    return plain(login(DatabaseRoles.OWNER, PASSWORDS.owner()));
  }

  public DataSource eraser() {
    return plain(login(DatabaseRoles.ERASER, PASSWORDS.eraser()));
  }

  /** As an erasure enters. */
  public Eraser asEraser() {
    return new Eraser(login(DatabaseRoles.ERASER, PASSWORDS.eraser()));
  }

  /** As an attacker with all rights would enter. */
  public DataSource superuser() {
    return plain(login(EmbeddedPostgres.SUPERUSER, PASSWORDS.superuser()));
  }

  public String url() {
    return Running.ENGINE.url(name);
  }

  /** The properties under which the application uses this database as an external one. */
  public Map<String, String> properties() {
    return Map.of(
        "secretariat.database.url", url(),
        "secretariat.database.owner.password", PASSWORDS.owner(),
        "secretariat.database.server.password", PASSWORDS.server(),
        "secretariat.database.eraser.password", PASSWORDS.eraser());
  }

  public static JdbcClient client(DataSource source) {
    return JdbcClient.create(source);
  }

  public static TransactionTemplate transactions(DataSource source) {
    return new TransactionTemplate(new DataSourceTransactionManager(source));
  }

  Login login(String role, String password) {
    return new Login(url(), role, password);
  }

  private static DataSource plain(Login login) {
    return new DriverManagerDataSource(login.url(), login.role(), login.password());
  }

  /** The programs that the tests run: those in the jar, or those that the property names. */
  static PostgresBinaries binaries() {
    String installed = System.getProperty("secretariat.test.postgres", "");
    return installed.isEmpty()
        ? PostgresBinaries.unpacked(TARGET)
        : PostgresBinaries.installed(Path.of(installed));
  }

  /** Gives a Spring test a database and a data folder of its own. */
  public static final class ForSpring
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(fresh().properties())
          .and("secretariat.data=" + dataFolder())
          .applyTo(context);
    }
  }

  /** The one server of this process, started at the first use. */
  private static final class Running {
    static final EmbeddedPostgres ENGINE = start();

    private static EmbeddedPostgres start() {
      Path home = TARGET.resolve("test-database-" + ProcessHandle.current().pid());
      try {
        Files.createDirectories(home);
        var engine =
            EmbeddedPostgres.start(
                home,
                binaries(),
                PASSWORDS,
                Map.of("fsync", "off", "synchronous_commit", "off", "max_connections", "200"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(engine, home)));
        DatabaseRoles.prepare(engine, PASSWORDS);
        try (var superuser = engine.superuser("postgres").open()) {
          DatabaseRoles.createDatabase(superuser, TEMPLATE, "template0");
        }
        try (var superuser = engine.superuser(TEMPLATE).open();
            var statement = superuser.createStatement()) {
          statement.execute("revoke all on schema public from public");
        }
        Migrations.run(new Login(engine.url(TEMPLATE), DatabaseRoles.OWNER, PASSWORDS.owner()));
        return engine;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void stop(EmbeddedPostgres engine, Path home) {
      engine.close();
      try {
        FileSystemUtils.deleteRecursively(home);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
