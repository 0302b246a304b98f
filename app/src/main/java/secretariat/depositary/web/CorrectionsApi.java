package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.correction.Correction;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.CorrectionDesk;
import secretariat.depositary.correction.CorrectionEnding;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Corrections for programs of the Secretariat, and one correction for a state that is asked. */
@RestController
class CorrectionsApi {

  private static final int MOST = 500;

  private final CorrectionBoard board;
  private final CorrectionDesk desk;
  private final CorrectionEnding ending;
  private final DeskUploads uploads;
  private final DeskRoom room;

  CorrectionsApi(
      CorrectionBoard board,
      CorrectionDesk desk,
      CorrectionEnding ending,
      DeskUploads uploads,
      DeskRoom room) {
    this.board = board;
    this.desk = desk;
    this.ending = ending;
    this.uploads = uploads;
    this.room = room;
  }

  /** An objection, and whether it arrived in time from a state that was asked. */
  record OneObjection(String state, LocalDate receivedOn, boolean counts) {}

  /** A correction and how far it is. */
  record OneCorrection(
      String id,
      String document,
      String registryNumber,
      Language language,
      Text error,
      String stage,
      LocalDate proposedOn,
      Optional<LocalDate> lastDay,
      List<String> addressees,
      List<OneObjection> objections,
      Optional<String> number) {}

  record Found(List<OneCorrection> corrections, long total) {}

  @GetMapping("/api/corrections")
  Found all(Actor actor, @RequestParam(defaultValue = "0") int from) {
    return found(actor, board.all(actor, Math.max(0, from), MOST));
  }

  @GetMapping("/api/corrections/{id}")
  OneCorrection one(Actor actor, @PathVariable String id) {
    return told(actor, board.find(actor, id).orElseThrow(DeskRoom::missing));
  }

  /**
   * A correction to be proposed.
   *
   * @param sha256 of the corrected text, handed in before at /api/files
   */
  record Wanted(
      Language language,
      String sha256,
      Text error,
      Optional<Integer> days,
      Optional<String> article,
      Optional<List<String>> addressees,
      Optional<String> decision,
      Optional<Integer> year) {}

  @PostMapping("/api/documents/{id}/rectifications")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> propose(
      Actor actor, Once once, @PathVariable String id, @RequestBody Wanted wanted) {
    var document = room.deposited(actor, id);
    var given =
        new CorrectionDrawing.Given(
            wanted.days(),
            wanted.article().orElse(""),
            wanted.addressees().orElse(List.of()),
            wanted.decision().orElse(""),
            wanted.year().orElse(board.today().getYear()));
    return once.run(
        ActId.class,
        () ->
            uploads
                .pdf(wanted.sha256(), "sha256")
                .then(file ->
                    desk.propose(
                        actor,
                        document,
                        CorrectionDrawing.wanted(wanted.language(), file, wanted.error(), given))));
  }

  /** From which day it counts, and how the states decided so; empty for from the beginning. */
  record Making(Optional<LocalDate> from, Optional<String> agreement) {}

  @PostMapping("/api/corrections/{id}/makings")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> make(Actor actor, Once once, @PathVariable String id, @RequestBody Making making) {
    DeskRoom.require(board.find(actor, id));
    return once.run(
        ActId.class, () -> ending.make(actor, id, making.from(), making.agreement().orElse("")));
  }

  record Said(Optional<String> words) {}

  @PostMapping("/api/corrections/{id}/withdrawals")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> withdraw(Actor actor, Once once, @PathVariable String id, @RequestBody Said said) {
    DeskRoom.require(board.find(actor, id));
    return once.run(ActId.class, () -> ending.withdraw(actor, id, said.words().orElse("")));
  }

  /** An error that was put right in a text. */
  record Rectified(
      String number,
      Language language,
      String instrument,
      String before,
      String after,
      Text error,
      Optional<LocalDate> from,
      Optional<String> decision,
      ActId act) {}

  @GetMapping("/api/documents/{id}/rectifications")
  List<Rectified> rectifications(Actor reader, @PathVariable String id) {
    var document = room.deposited(reader, id);
    return document.rectifications().texts().stream()
        .map(each ->
            new Rectified(
                each.act().number(),
                each.act().language(),
                each.act().instrument().code(),
                each.act().before(),
                each.act().after().sha256(),
                each.act().error(),
                each.act().from(),
                each.act().decision(),
                new ActId(document.subject(), each.sequence())))
        .toList();
  }

  static Found found(Actor actor, CorrectionBoard.Found found) {
    return new Found(found.rows().stream().map(row -> told(actor, row)).toList(), found.total());
  }

  private static OneCorrection told(Actor actor, Row row) {
    Correction correction = row.correction();
    Optional<String> state = actor.capacity().behalf();
    return new OneCorrection(
        row.id(),
        correction.proposal().document(),
        row.document().data().registryNumber(),
        correction.proposal().language(),
        correction.proposal().error(),
        row.stage().code(),
        correction.proposedOn(),
        state.isPresent() ? correction.lastDay(state.get()) : correction.lastDay(),
        correction.proposal().addressees().stream().map(each -> each.code()).toList(),
        correction.objections().stream()
            .filter(each ->
                state.isEmpty()
                    || each.act().state().equals(state.get())
                    || correction.notice(each.place(), state.get()).isPresent())
            .map(each ->
                new OneObjection(
                    each.act().state(), each.act().receivedOn(), correction.counts(each)))
            .toList(),
        correction.ending().flatMap(Correction.Ending::made).map(made -> made.number()));
  }
}
