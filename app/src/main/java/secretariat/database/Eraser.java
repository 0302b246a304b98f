package secretariat.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import secretariat.kernel.CannotStart;

/**
 * The role {@code secretariat_eraser}, which may delete what opens an act of the register, under a
 * recorded decision, and may do nothing else. The running server never enters as it.
 */
public final class Eraser {

  private final Login login;

  Eraser(Login login) {
    this.login = login;
  }

  /** Connections of this role; each is opened when it is asked for. */
  public DataSource source() {
    if (login.password().isEmpty()) {
      throw new CannotStart(
          "No password for the database role %s; set the environment variable SECRETARIAT_DATABASE_ERASER_PASSWORD."
              .formatted(login.role()));
    }
    return new DriverManagerDataSource(login.url(), login.role(), login.password());
  }
}
