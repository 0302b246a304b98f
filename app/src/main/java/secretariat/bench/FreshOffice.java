package secretariat.bench;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application without pages on a data folder of its own, to fill it or to ask it directly. */
final class FreshOffice {

  private FreshOffice() {}

  static ConfigurableApplicationContext on(Class<?> application, Path data) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .initializers(context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(
                    new MapPropertySource("bench", Map.of("secretariat.data", data.toString()))))
        .logStartupInfo(false)
        .run();
  }
}
