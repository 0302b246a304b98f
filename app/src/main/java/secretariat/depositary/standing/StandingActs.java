package secretariat.depositary.standing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;

/** Offers the kind of act to the register. */
@Configuration(proxyBeanMethods = false)
class StandingActs {

  @Bean
  ActKinds standingKinds() {
    return new ActKinds(
        "depositary.standing",
        List.of(new ActKind<>("copy-standing-stated", 1, CopyStandingStated.class)));
  }
}
