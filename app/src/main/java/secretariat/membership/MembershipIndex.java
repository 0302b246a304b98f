package secretariat.membership;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
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
      String code = act.subject().id();
      State.named(act).ifPresent(named -> store.add(code, named));
      Change.of(act).ifPresent(change -> store.add(code, change));
      if (content instanceof AccessionAct) {
        store.add(code, act, Deed.of(content));
      }
    }
  }
}
