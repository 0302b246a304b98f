package secretariat.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import secretariat.kernel.CannotStart;

/** The database, open and migrated. Closing it stops the engine if the engine is ours. */
public final class Database implements AutoCloseable {

  private final @Nullable EmbeddedPostgres engine;
  private final Login owner;
  private final Login server;
  private final Login eraser;

  private Database(@Nullable EmbeddedPostgres engine, Login owner, Login server, Login eraser) {
    this.engine = engine;
    this.owner = owner;
    this.server = server;
    this.eraser = eraser;
  }

  /** Opens the embedded database of the folder, or the operator's own, and migrates it. */
  static Database open(DataFolder folder, DatabaseSettings settings) {
    Database database = openAsItIs(folder, settings);
    try {
      Migrations.run(database.owner);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens it in the state in which it was left. */
  static Database openAsItIs(DataFolder folder, DatabaseSettings settings) {
    return settings.embedded() ? embedded(folder) : external(settings);
  }

  /** Enters the embedded database that another process of ours is running. */
  static Database beside(Path data) {
    var passwords = DatabasePasswords.in(data.resolve("secrets"));
    String url = EmbeddedPostgres.urlOf(data, DatabaseRoles.DATABASE);
    return new Database(
        null,
        new Login(url, DatabaseRoles.OWNER, passwords.owner()),
        new Login(url, DatabaseRoles.SERVER, passwords.server()),
        new Login(url, DatabaseRoles.ERASER, passwords.eraser()));
  }

  Login eraser() {
    return eraser;
  }

  Login server() {
    return server;
  }

  /** A connection of the owner's role, for work that no running server does. */
  Connection openAsOwner() throws SQLException {
    return owner.open();
  }

  Login owner() {
    return owner;
  }

  @Override
  public void close() {
    if (engine != null) {
      engine.close();
    }
  }

  static Database external(DatabaseSettings settings) {
    ExternalPostgres.require(settings);
    return new Database(null, settings.owner(), settings.server(), settings.eraser());
  }

  private static Database embedded(DataFolder folder) {
    var passwords = DatabasePasswords.in(folder.folder("secrets"));
    var engine =
        EmbeddedPostgres.start(folder.path(), PostgresBinaries.unpacked(folder.path()), passwords);
    try {
      DatabaseRoles.prepare(engine, passwords);
    } catch (SQLException e) {
      engine.close();
      throw new CannotStart(
          "The embedded database in %s refuses its own superuser (%s); are the files in %s the ones it was made with?"
              .formatted(folder.path(), e.getMessage(), folder.path().resolve("secrets")),
          e);
    }
    engine.keepAlive();
    String url = engine.url(DatabaseRoles.DATABASE);
    return new Database(
        engine,
        new Login(url, DatabaseRoles.OWNER, passwords.owner()),
        new Login(url, DatabaseRoles.SERVER, passwords.server()),
        new Login(url, DatabaseRoles.ERASER, passwords.eraser()));
  }
}
