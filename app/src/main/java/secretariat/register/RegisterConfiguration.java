package secretariat.register;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.database.DataFolder;

/** What the register takes from the data folder, and the acts on the log itself. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

  static final ActKinds KINDS =
      new ActKinds(
          "register",
          List.of(
              new ActKind<>("log-opened", 1, LogOpened.class),
              new ActKind<>("log-key-changed", 1, LogKeyChanged.class),
              new ActKind<>("opening-erased", 1, OpeningErased.class)));

  @Bean
  ActKinds registerKinds() {
    return KINDS;
  }

  @Bean
  LogFolder logFolder(DataFolder folder) {
    folder.folder("keys");
    return LogFolder.in(folder.path());
  }
}
