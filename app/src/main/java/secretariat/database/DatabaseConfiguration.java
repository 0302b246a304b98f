package secretariat.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Offers the other modules the data folder and a data source of the server's role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  DataFolder dataFolder(Environment environment) {
    return DataFolder.hold(OpenRecords.dataPath(environment));
  }

  @Bean
  Database database(DataFolder folder, Environment environment) {
    DatabaseSettings settings = DatabaseSettings.of(environment);
    if (!environment.getProperty("secretariat.evaluation", Boolean.class, true)) {
      settings.requireFitForProduction();
    }
    return Database.open(folder, settings);
  }

  @Bean
  @Primary
  HikariDataSource dataSource(Database database) {
    return pool(database.server(), 16);
  }

  @Bean
  Eraser eraser(Database database) {
    return new Eraser(database.eraser());
  }

  static HikariDataSource pool(Login login, int size) {
    return new ConnectionPool(login, size);
  }
}
