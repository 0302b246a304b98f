package secretariat.bench;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import secretariat.command.AtRest;

/**
 * The application without pages on a data folder of its own, to fill it or to ask it directly;
 * nothing works in it by itself.
 */
final class FreshOffice {

  private FreshOffice() {}

  static ConfigurableApplicationContext on(Class<?> application, Path data) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .initializers(
            AtRest.initializer(),
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .addFirst(
                        new MapPropertySource(
                            "bench", Map.of("secretariat.data", data.toString()))))
        .logStartupInfo(false)
        .run();
  }
}
