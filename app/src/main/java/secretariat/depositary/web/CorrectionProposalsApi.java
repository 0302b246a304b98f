package secretariat.depositary.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.ObjectionDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Corrections that were proposed to a state, for its programs. */
@RestController
class CorrectionProposalsApi {

  private static final int MOST = 500;

  private final CorrectionBoard board;
  private final ObjectionDesk objections;

  CorrectionProposalsApi(CorrectionBoard board, ObjectionDesk objections) {
    this.board = board;
    this.objections = objections;
  }

  @GetMapping("/api/correction-proposals")
  CorrectionsApi.Found mine(Actor actor, @RequestParam(defaultValue = "0") int from) {
    return CorrectionsApi.found(actor, board.mine(actor, Math.max(0, from), MOST));
  }

  @PostMapping("/api/correction-proposals/{id}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> object(
      Actor actor, Once once, @PathVariable String id, @RequestBody CorrectionsApi.Said said) {
    DeskRoom.require(board.find(actor, id));
    return once.run(ActId.class, () -> objections.object(actor, id, said.words().orElse("")));
  }
}
