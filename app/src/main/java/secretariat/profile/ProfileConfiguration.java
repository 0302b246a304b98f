package secretariat.profile;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ResourceLoader;
import secretariat.kernel.Seat;
import secretariat.ui.Letterhead;

/** Reads the profile when the system starts, and has it recorded, in the order of the layers. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  Profile profile(
      ResourceLoader resources,
      @Value("${secretariat.profile:classpath:/profiles/sco/}") String folder) {
    return new ProfileLoader(resources.getResource(folder)).load();
  }

  @Bean
  Seat seat(Profile profile) {
    return profile.organisation().headquarters().seat();
  }

  @Bean
  Letterhead letterhead(Profile profile) {
    Organisation organisation = profile.organisation();
    return new Letterhead(
        organisation.name(),
        organisation.shortName(),
        organisation.description().secretariat(),
        organisation.headquarters().address(),
        organisation.description().purpose());
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 100)
  ApplicationRunner profileRecorded(ProfileRecorder recorder, Profile profile) {
    return arguments -> recorder.record(profile);
  }
}
