package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.correction.CorrectionAct.Paper;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.ObjectionDesk;
import secretariat.depositary.correction.ObjectionDesk.OnPaper;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Objections to corrections that came on paper, recorded by programs of the Secretariat. */
@RestController
class ObjectionsApi {

  private final CorrectionBoard board;
  private final ObjectionDesk desk;
  private final DeskUploads uploads;

  ObjectionsApi(CorrectionBoard board, ObjectionDesk desk, DeskUploads uploads) {
    this.board = board;
    this.desk = desk;
    this.uploads = uploads;
  }

  /**
   * An objection on paper.
   *
   * @param madeOn the date that the paper bears, if it bears one
   * @param reference of the paper
   * @param scan SHA-256 of its scan, handed in before at /api/files
   */
  record Objection(
      String state,
      Optional<LocalDate> madeOn,
      LocalDate receivedOn,
      String words,
      String reference,
      String scan) {}

  @PostMapping("/api/corrections/{id}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> record(
      Actor actor, Once once, @PathVariable String id, @RequestBody Objection objection) {
    DeskRoom.require(board.find(actor, id));
    var onPaper =
        new OnPaper(
            objection.state(),
            objection.madeOn(),
            objection.receivedOn(),
            objection.words(),
            uploads
                .reference(objection.scan())
                .map(file -> new Paper(objection.reference().strip(), file)));
    return once.run(ActId.class, () -> desk.received(actor, id, onPaper));
  }
}
