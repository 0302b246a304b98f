package secretariat.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A durable database of its own that a test may kill and start again. */
public final class KillableDatabase implements AutoCloseable {

  private static final DatabasePasswords PASSWORDS = TestPasswords.ALL;

  private final Path home;
  private EmbeddedPostgres engine;

  private KillableDatabase(Path home, EmbeddedPostgres engine) {
    this.home = home;
    this.engine = engine;
  }

  /** Makes and migrates it in a folder that is there and empty. */
  public static KillableDatabase in(Path home) {
    EmbeddedPostgres engine = start(home);
    try {
      DatabaseRoles.prepare(engine, PASSWORDS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    Migrations.run(
        new Login(engine.url(DatabaseRoles.DATABASE), DatabaseRoles.OWNER, PASSWORDS.owner()));
    return new KillableDatabase(home, engine);
  }

  /** As the embedded database of an installation runs: nothing committed may be lost. */
  private static EmbeddedPostgres start(Path home) {
    return EmbeddedPostgres.start(home, TestDatabase.binaries(), PASSWORDS);
  }

  /** Kills the server's main process; the sessions it served die with it. */
  public void kill() {
    engine.process().destroyForcibly();
  }

  /** Starts it again after a kill, at the same place. */
  public void startAgain() {
    engine = start(home);
  }

  public String url() {
    return engine.url(DatabaseRoles.DATABASE);
  }

  /** The properties under which the application uses this database as an external one. */
  public Map<String, String> properties() {
    return Map.of(
        "secretariat.database.url", url(),
        "secretariat.database.owner.password", PASSWORDS.owner(),
        "secretariat.database.server.password", PASSWORDS.server(),
        "secretariat.database.eraser.password", PASSWORDS.eraser());
  }

  /** As one who may see everything. */
  public DataSource superuser() {
    Login login = engine.superuser(DatabaseRoles.DATABASE);
    return new DriverManagerDataSource(login.url(), login.role(), login.password());
  }

  @Override
  public void close() {
    engine.close();
  }
}
