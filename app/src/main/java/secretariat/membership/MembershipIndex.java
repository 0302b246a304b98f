package secretariat.membership;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import secretariat.membership.MembershipAct.StandingEnded;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.ActKinds;

/** Enters the acts of membership in this module's tables. */
@Component
class MembershipIndex implements ActIndex {

  private final MembershipStore store;

  MembershipIndex(MembershipStore store) {
    this.store = store;
  }

  @Bean
  static ActKinds membershipActs() {
    return MembershipAct.KINDS;
  }

  @Override
  public List<String> tables() {
    return MembershipStore.TABLES;
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof MembershipAct content) {
      String state = act.subject().id();
      switch (content) {
        case StateNamed name -> store.add(state, State.named(act, name));
        case StandingGranted granted -> store.add(state, State.stood(act, granted));
        case StandingEnded ended -> store.add(state, State.stood(act, ended));
      }
    }
  }
}
