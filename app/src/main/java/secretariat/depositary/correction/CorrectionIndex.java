package secretariat.depositary.correction;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.register.Act;
import secretariat.register.ActIndex;

/** Keeps the tables of corrections in step with the acts. */
@Component
class CorrectionIndex implements ActIndex {

  private final CorrectionStore store;

  CorrectionIndex(CorrectionStore store) {
    this.store = store;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "depositary.correction_notice", "depositary.correction_addressee", "depositary.correction");
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof CorrectionAct content) {
      String id = act.subject().id();
      switch (content) {
        case CorrectionAct.CorrectionProposed proposal -> store.insert(proposal, act);
        case CorrectionAct.ObjectionReceived objection -> store.objected(id, objection);
        case CorrectionAct.NoticeGiven notice -> store.insert(id, notice, act.effective());
        case CorrectionAct.CorrectionMade _ -> store.end(id, "made");
        case CorrectionAct.CorrectionWithdrawn _ -> store.end(id, "withdrawn");
      }
    }
  }
}
