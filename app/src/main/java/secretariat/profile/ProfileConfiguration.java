package secretariat.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Languages;
import secretariat.kernel.Seat;
import secretariat.register.ActKinds;
import secretariat.ui.HouseWords;
import secretariat.ui.Letterhead;
import secretariat.ui.Words;

/** Reads the profile when the system starts, and has it imported, in the order of the layers. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  private static final String PACKAGED = "classpath:";

  @Bean
  ProfileFolder profileFolder(ResourceLoader resources, Environment environment) {
    String place = environment.getProperty("secretariat.profile", PACKAGED + "/profiles/sco/");
    return new ProfileFolder(folder(resources, place));
  }

  private static Resource folder(ResourceLoader resources, String place) {
    if (place.startsWith(PACKAGED)) {
      return resources.getResource(place);
    }
    Path folder = Path.of(place).toAbsolutePath();
    if (!Files.isDirectory(folder)) {
      throw new CannotStart(
          "There is no folder %s; --profile names the folder of a profile, as docs/profile.md describes it."
              .formatted(folder));
    }
    return new FileSystemResource(folder + "/");
  }

  @Bean
  Profile profile(ProfileFolder folder) {
    return new ProfileLoader(folder).load();
  }

  @Bean
  WordsReader wordsReader(ProfileFolder folder) {
    return new WordsReader(folder);
  }

  @Bean
  HouseWords houseWords(WordsReader reader) {
    return reader.read();
  }

  @Bean
  static ActKinds profileActs() {
    return ProfileAct.KINDS;
  }

  @Bean
  Seat seat(Profile profile) {
    return profile.organisation().headquarters().seat();
  }

  @Bean
  Languages languages(Profile profile) {
    return profile.organisation().languages();
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
  ApplicationRunner profileRecorded(
      ProfileRecorder recorder, Profile profile, WordsReader reader, Words words) {
    return arguments -> {
      reader.complete(words);
      recorder.record(profile);
    };
  }
}
