package secretariat.profile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Reads the profile's periods when the system starts. */
@Configuration(proxyBeanMethods = false)
class PeriodsConfiguration {

  @Bean
  Periods periods(
      ResourceLoader resources,
      @Value("${secretariat.profile:classpath:/profiles/sco/}") String folder) {
    return new ProfileLoader(resources.getResource(folder)).periods();
  }
}
