package secretariat.bodies;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.PowerConferred;
import secretariat.bodies.BodyAct.PowerWithheld;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.ActKinds;

/** Enters the acts on bodies in this module's tables. */
@Component
class BodyIndex implements ActIndex {

  private final BodyStore store;

  BodyIndex(BodyStore store) {
    this.store = store;
  }

  @Bean
  static ActKinds bodyActs() {
    return BodyAct.KINDS;
  }

  @Override
  public List<String> tables() {
    return BodyStore.TABLES;
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof BodyAct content) {
      String body = act.subject().id();
      switch (content) {
        case BodyEstablished established -> store.add(body, Body.known(act, established));
        case PowerConferred power -> store.add(body, Body.power(act, power));
        case PowerWithheld power -> store.add(body, Body.power(act, power));
        case BodyAct other -> store.add(body, act.kind(), Body.fact(act, other));
      }
    }
  }
}
