package secretariat.depositary.evidence;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;

/** Offers the kind of act to the register. */
@Configuration(proxyBeanMethods = false)
class EvidenceActs {

  @Bean
  ActKinds evidenceKinds() {
    return new ActKinds(
        "depositary.evidence",
        List.of(new ActKind<>("checkpoint-timestamped", 1, CheckpointTimestamped.class)));
  }
}
