package secretariat.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.profile.Profile;
import secretariat.profile.ProfileFolder;

/** Reads the profile's procedures when the system starts. */
@Configuration(proxyBeanMethods = false)
class ProceduresConfiguration {

  @Bean
  Procedures procedures(ProfileFolder folder, Profile profile) {
    return ProceduresReader.read(folder, profile);
  }
}
