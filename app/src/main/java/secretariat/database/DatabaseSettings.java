package secretariat.database;

import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import secretariat.kernel.CannotStart;

/**
 * Which database to use: the embedded one if the address is empty, else the operator's own, with
 * the passwords of its roles. That of the eraser is needed for an erasure alone.
 */
record DatabaseSettings(
    String url, String ownerPassword, String serverPassword, String eraserPassword) {

  private static final int SHORTEST = 16;
  private static final List<String> DEFAULTS =
      List.of("secretariat", "postgres", "password", "changeme", "default", "example", "admin");

  static final DatabaseSettings EMBEDDED = new DatabaseSettings("", "", "", "");

  /**
   * Reads {@code secretariat.database.url}, {@code secretariat.database.owner.password} and {@code
   * secretariat.database.server.password}; the environment's {@code SECRETARIAT_DATABASE_URL} and
   * so on say the same.
   */
  static DatabaseSettings of(Environment environment) {
    return new DatabaseSettings(
        jdbc(environment.getProperty("secretariat.database.url", "")),
        environment.getProperty("secretariat.database.owner.password", ""),
        environment.getProperty("secretariat.database.server.password", ""),
        environment.getProperty("secretariat.database.eraser.password", ""));
  }

  boolean embedded() {
    return url.isEmpty();
  }

  Login owner() {
    return new Login(url, DatabaseRoles.OWNER, ownerPassword);
  }

  Login server() {
    return new Login(url, DatabaseRoles.SERVER, serverPassword);
  }

  Login eraser() {
    return new Login(url, DatabaseRoles.ERASER, eraserPassword);
  }

  /** An institution's records are kept in a server that somebody looks after, behind secrets. */
  void requireFitForProduction() {
    if (embedded()) {
      throw new CannotStart(
          "A production start needs your own PostgreSQL 15 to 18; give its address with --database-url.");
    }
    requireSecret(owner(), "SECRETARIAT_DATABASE_OWNER_PASSWORD");
    requireSecret(server(), "SECRETARIAT_DATABASE_SERVER_PASSWORD");
    if (!eraserPassword.isEmpty()) {
      requireSecret(eraser(), "SECRETARIAT_DATABASE_ERASER_PASSWORD");
    }
    if (ownerPassword.equals(serverPassword)) {
      throw new CannotStart(
          "The roles secretariat_owner and secretariat_server have the same password; give each its own.");
    }
  }

  private static void requireSecret(Login login, String variable) {
    String password = login.password().toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST
        || DEFAULTS.stream().anyMatch(password::contains)
        || password.chars().distinct().count() < 6) {
      throw new CannotStart(
          "The password of %s is a default one or too easy; set %s to at least %d random characters."
              .formatted(login.role(), variable, SHORTEST));
    }
  }

  private static String jdbc(String url) {
    if (url.startsWith("postgresql://")) {
      return "jdbc:" + url;
    }
    if (!url.isEmpty() && !url.startsWith("jdbc:postgresql://")) {
      throw new CannotStart(
          "Unrecognised database address: \"%s\". Example: postgresql://host:5432/secretariat"
              .formatted(url));
    }
    return url;
  }
}
