package secretariat.decisions;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import secretariat.database.TestDatabase;

/** Starts the running system with the invented profile and its procedures. */
public final class ConsentOffice
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(TestDatabase.fresh().properties())
        .and("secretariat.data=" + TestDatabase.dataFolder())
        .and("secretariat.profile=" + Lakes.profile())
        .applyTo(context);
  }
}
