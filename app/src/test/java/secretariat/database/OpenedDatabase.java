package secretariat.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.core.env.Environment;

/** A database that is migrated already, entered as the running system enters it. */
public final class OpenedDatabase {

  private OpenedDatabase() {}

  /** The configuration by which an installation opens its own database. */
  public static Class<?> asInstalled() {
    return DatabaseConfiguration.class;
  }

  public static HikariDataSource pool(Environment environment) {
    return DatabaseConfiguration.pool(DatabaseSettings.of(environment).server(), 16);
  }
}
