package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.correction.Correction;
import secretariat.depositary.correction.Correction.Objection;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/** A correction that was proposed to a state: what, by when, and its objection. */
public record CorrectionProposalPage(Row row, String state, Form form) implements FormPage {

  public Correction correction() {
    return row.correction();
  }

  public String here() {
    return "/desk/correction-proposals/" + row.id();
  }

  public String lastDay(Frame frame) {
    return correction().lastDay(state).map(frame::date).orElse("—");
  }

  /** The state's own objections, and those of others that were communicated to it. */
  public List<Objection> objections() {
    return correction().objections().stream()
        .filter(each ->
            each.act().state().equals(state)
                || correction().notice(each.place(), state).isPresent())
        .toList();
  }

  public String name(Frame frame, String code) {
    return frame.text(correction().nameOf(code));
  }

  public boolean mayObject() {
    return correction().ending().isEmpty();
  }
}
