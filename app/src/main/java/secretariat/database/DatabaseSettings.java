package secretariat.database;

import org.springframework.core.env.Environment;

/**
 * Which database to use: the embedded one if the address is empty, else the operator's own, with
 * the passwords of its two roles.
 */
record DatabaseSettings(String url, String ownerPassword, String serverPassword) {

  static final DatabaseSettings EMBEDDED = new DatabaseSettings("", "", "");

  /**
   * Reads {@code secretariat.database.url}, {@code secretariat.database.owner.password} and {@code
   * secretariat.database.server.password}; the environment's {@code SECRETARIAT_DATABASE_URL} and
   * so on say the same.
   */
  static DatabaseSettings of(Environment environment) {
    return new DatabaseSettings(
        jdbc(environment.getProperty("secretariat.database.url", "")),
        environment.getProperty("secretariat.database.owner.password", ""),
        environment.getProperty("secretariat.database.server.password", ""));
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
