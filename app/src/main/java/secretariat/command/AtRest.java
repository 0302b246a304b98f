package secretariat.command;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.Phased;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * Keeps at rest all that works by itself while the system serves: nothing is numbered and signed,
 * no duty performed, no letter sent, unless whoever opened the system does it. What must be done
 * before anything else, in the very first phase, is done.
 */
public final class AtRest extends DefaultLifecycleProcessor {

  private AtRest() {}

  /** Has a system opened so. */
  public static ApplicationContextInitializer<ConfigurableApplicationContext> initializer() {
    return context -> {
      var processor = new AtRest();
      processor.setBeanFactory(context.getBeanFactory());
      context
          .getBeanFactory()
          .registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, processor);
    };
  }

  @Override
  protected Map<String, Lifecycle> getLifecycleBeans() {
    return super.getLifecycleBeans().entrySet().stream()
        .filter(each ->
            each.getValue() instanceof Phased phased && phased.getPhase() == Integer.MIN_VALUE)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
