package secretariat.crash;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import secretariat.database.DataFolder;
import secretariat.database.OpenedDatabase;

/**
 * The whole office without pages: every bean that does the work, none that serves HTTP. Beans are
 * made when they are first needed, so that a worker is at work soon after it is started.
 */
public final class QuietOffice {

  private QuietOffice() {}

  /**
   * Opens the office; close the context to leave it.
   *
   * @param database how to enter a database that is migrated already; empty for the embedded one of
   *     the data folder, which is made, migrated and started
   */
  public static AnnotationConfigApplicationContext open(
      Map<String, String> database, Path data, List<String> witnesses) {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var properties = new HashMap<String, Object>(database);
    properties.put("secretariat.data", data.toString());
    properties.put("secretariat.evaluation", "true");
    properties.put("secretariat.log-origin", "crash.invalid/log");
    properties.put("secretariat.witnesses", String.join(",", witnesses));
    properties.put("secretariat.witness-quorum", Integer.toString(witnesses.size()));
    var context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("office", properties));
    context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    boolean entered = database.containsKey("secretariat.database.url");
    context.register(Beans.class, entered ? Entered.class : OpenedDatabase.asInstalled());
    context.refresh();
    return context;
  }

  /** Does once what the first start of an installation does: opens the log, records the profile. */
  public static void found(AnnotationConfigApplicationContext context) throws Exception {
    for (String step : List.of("profileRecorded", "logOpening")) {
      context
          .getBean(step, ApplicationRunner.class)
          .run(new DefaultApplicationArguments(new String[0]));
    }
  }

  @TestComponent
  @Configuration(proxyBeanMethods = false)
  @ComponentScan(
      basePackages = "secretariat",
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class),
        @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class),
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = {
              "secretariat\\.[A-Z].*",
              ".*\\.web\\..*",
              ".*Test(\\$.*)?",
              "secretariat\\.(api|command|crash|bench)\\..*",
              "secretariat\\.ui\\.(?!Words).*",
              "secretariat\\.database\\.DatabaseConfiguration"
            })
      })
  @ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  static class Beans {

    /** The integrator and the rounds of the witnesses work from the start. */
    @Bean
    static LazyInitializationExcludeFilter atWork() {
      return LazyInitializationExcludeFilter.forBeanTypes(SmartLifecycle.class);
    }
  }

  /** A database that is migrated already, and is only entered. */
  @TestComponent
  @Configuration(proxyBeanMethods = false)
  static class Entered {

    @Bean
    DataFolder dataFolder(Environment settings) {
      return DataFolder.hold(Path.of(settings.getRequiredProperty("secretariat.data")));
    }

    @Bean
    HikariDataSource dataSource(Environment settings) {
      return OpenedDatabase.pool(settings);
    }
  }
}
