package secretariat.profile;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the profile's periods when the system starts. */
@Configuration(proxyBeanMethods = false)
class PeriodsConfiguration {

  @Bean
  Periods periods(ProfileFolder folder) {
    return Periods.of(folder);
  }
}
