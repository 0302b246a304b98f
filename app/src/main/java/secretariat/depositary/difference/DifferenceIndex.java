package secretariat.depositary.difference;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.register.Act;
import secretariat.register.ActIndex;

/** Keeps the tables of differences in step with the acts. */
@Component
class DifferenceIndex implements ActIndex {

  private final DifferenceStore store;

  DifferenceIndex(DifferenceStore store) {
    this.store = store;
  }

  @Override
  public List<String> tables() {
    return List.of("depositary.difference_state", "depositary.difference");
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof DifferenceAct content) {
      String id = act.subject().id();
      switch (content) {
        case DifferenceAct.DifferenceReceived received -> store.insert(id, received);
        case DifferenceAct.DifferenceBrought brought -> {
          store.stage(id, Stage.BROUGHT);
          brought.states().forEach(each -> store.concern(id, each.code()));
        }
        case DifferenceAct.DifferenceDecided _ -> store.stage(id, Stage.DECIDED);
        case DifferenceAct.DifferenceWithdrawn _ -> store.stage(id, Stage.WITHDRAWN);
        case DifferenceAct.DifferenceNoticeGiven _ -> {
          // It stands in the difference itself.
        }
      }
    }
  }
}
