package secretariat.depositary.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import secretariat.accounts.Once;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.CorrectionLetters;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** The letters that cover what is communicated on paper about a correction. */
@Controller
class CorrectionLettersController {

  private final CorrectionBoard board;
  private final CorrectionLetters letters;

  CorrectionLettersController(CorrectionBoard board, CorrectionLetters letters) {
    this.board = board;
    this.letters = letters;
  }

  /** One letter, to be printed. */
  @GetMapping("/desk/corrections/{id}/letters/{number}")
  ResponseEntity<byte[]> letter(Actor actor, @PathVariable String id, @PathVariable String number) {
    Row row = board.find(actor, id).orElseThrow(DeskRoom::missing);
    return CopyRectificationController.pdf(
        number, letters.paper(row.correction(), number).orElseThrow(DeskRoom::missing));
  }

  /**
   * Which letter is wanted.
   *
   * @param about the place of the act that it communicates: 1 for the proposal
   */
  record Wanted(long about, String recipient) {}

  /** Issues a letter, for programs. */
  @PostMapping("/api/corrections/{id}/letters")
  @ResponseStatus(HttpStatus.CREATED)
  @ResponseBody
  Outcome<ActId> issue(
      Actor actor, Once once, @PathVariable String id, @RequestBody Wanted wanted) {
    DeskRoom.require(board.find(actor, id));
    return once.run(
        ActId.class, () -> letters.issue(actor, id, wanted.about(), wanted.recipient()));
  }
}
