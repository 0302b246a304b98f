package secretariat.depositary.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.accounts.Once;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.ObjectionDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Paging;
import secretariat.ui.SeeOther;

/** Corrections that were proposed to a state, at the desk of those who act on its behalf. */
@Controller
class CorrectionProposalsController {

  private static final int ROWS = 50;

  private final CorrectionBoard board;
  private final ObjectionDesk desk;

  CorrectionProposalsController(CorrectionBoard board, ObjectionDesk desk) {
    this.board = board;
    this.desk = desk;
  }

  @GetMapping("/desk/correction-proposals")
  CorrectionProposalsPage all(Actor actor, @RequestParam(defaultValue = "1") int page) {
    CorrectionBoard.Found found = board.mine(actor, (Math.max(1, page) - 1L) * ROWS, ROWS);
    return new CorrectionProposalsPage(
        found.rows(), code(actor), new Paging(page, ROWS, found.total()));
  }

  @GetMapping("/desk/correction-proposals/{id}")
  CorrectionProposalPage one(Actor actor, @PathVariable String id) {
    return page(actor, id, Form.blank());
  }

  @PostMapping("/desk/correction-proposals/{id}/objections")
  Answer object(Actor actor, @PathVariable String id, Once once, Form form) {
    row(actor, id);
    return switch (once.run(ActId.class, () -> desk.object(actor, id, form.value("words")))) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/correction-proposals/" + id);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, id, form.refused(refusals));
    };
  }

  private CorrectionProposalPage page(Actor actor, String id, Form form) {
    return new CorrectionProposalPage(row(actor, id), code(actor), form);
  }

  private Row row(Actor actor, String id) {
    return board.find(actor, id).orElseThrow(DeskRoom::missing);
  }

  private static String code(Actor actor) {
    return actor.capacity().behalf().orElseThrow(DeskRoom::missing);
  }
}
