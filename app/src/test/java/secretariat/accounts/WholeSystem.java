package secretariat.accounts;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import secretariat.Secretariat;

/** The whole system, to be started and stopped by a test itself. */
public final class WholeSystem {

  private WholeSystem() {}

  public static SpringApplication with(Map<String, Object> settings) {
    var application = new SpringApplication(Secretariat.class);
    application.setRegisterShutdownHook(false);
    application.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("test", settings)));
    return application;
  }
}
