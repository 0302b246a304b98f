package secretariat.sources;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import secretariat.register.Act;
import secretariat.register.ActIndex;
import secretariat.register.ActKinds;
import secretariat.sources.ClaimAct.ClaimAdopted;
import secretariat.sources.ClaimAct.ClaimStated;
import secretariat.sources.ClaimAct.QuestionRaised;

/** Enters the acts on questions in this module's tables. */
@Component
class ClaimIndex implements ActIndex {

  private final ClaimStore store;

  ClaimIndex(ClaimStore store) {
    this.store = store;
  }

  @Bean
  static ActKinds claimActs() {
    return ClaimAct.KINDS;
  }

  @Override
  public List<String> tables() {
    return ClaimStore.TABLES;
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof ClaimAct content) {
      String question = act.subject().id();
      switch (content) {
        case QuestionRaised raised -> store.add(question, raised);
        case ClaimStated stated -> store.add(question, act.id().sequence(), stated);
        case ClaimAdopted adopted -> store.adopt(question, adopted);
      }
    }
  }
}
