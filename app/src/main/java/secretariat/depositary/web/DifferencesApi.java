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
import secretariat.depositary.difference.Difference;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.depositary.difference.DifferenceBoard.Row;
import secretariat.depositary.difference.DifferenceDesk;
import secretariat.depositary.difference.DifferenceDesk.OnPaper;
import secretariat.depositary.difference.DifferenceSteps;
import secretariat.depositary.difference.DifferenceSteps.Bringing;
import secretariat.depositary.difference.DifferenceSteps.Deciding;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Differences between a state and the depositary, for programs of either. */
@RestController
class DifferencesApi {

  private static final int MOST = 500;

  private final DifferenceBoard board;
  private final DifferenceDesk desk;
  private final DifferenceSteps steps;
  private final DeskRoom room;

  DifferencesApi(DifferenceBoard board, DifferenceDesk desk, DifferenceSteps steps, DeskRoom room) {
    this.board = board;
    this.desk = desk;
    this.steps = steps;
    this.room = room;
  }

  /** A difference and how far it is. */
  record OneDifference(
      String id,
      String document,
      String registryNumber,
      String state,
      String matter,
      Text words,
      LocalDate receivedOn,
      String stage,
      Optional<String> organ,
      List<String> states,
      Optional<LocalDate> broughtOn,
      Optional<DifferenceDecided> decided) {}

  record Found(List<OneDifference> differences, long total) {}

  @GetMapping("/api/differences")
  Found all(Actor actor, @RequestParam(defaultValue = "0") int from) {
    DifferenceBoard.Found found = board.page(actor, Math.max(0, from), MOST);
    return new Found(found.rows().stream().map(DifferencesApi::told).toList(), found.total());
  }

  @GetMapping("/api/differences/{id}")
  OneDifference one(Actor actor, @PathVariable String id) {
    return told(board.find(actor, id).orElseThrow(DeskRoom::missing));
  }

  /** What a state says; an official names the state's note beside. */
  record Said(String matter, Text words, Optional<OnPaper> paper) {}

  @PostMapping("/api/documents/{id}/differences")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> receive(Actor actor, Once once, @PathVariable String id, @RequestBody Said said) {
    var document = room.deposited(actor, id);
    return once.run(
        ActId.class,
        () ->
            DifferenceEntries.matter(said.matter())
                .then(matter ->
                    actor.capacity().behalf().isPresent()
                        ? desk.raise(actor, document, matter, said.words())
                        : desk.received(actor, document, matter, said.words(), paper(said))));
  }

  /** The note; without one, the rules say what is missing. */
  private OnPaper paper(Said said) {
    return said.paper().orElseGet(() -> new OnPaper("", "", board.today(), board.today()));
  }

  @PostMapping("/api/differences/{id}/referrals")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> bring(Actor actor, Once once, @PathVariable String id, @RequestBody Bringing to) {
    DeskRoom.require(board.find(actor, id));
    return once.run(ActId.class, () -> steps.bring(actor, id, to));
  }

  @PostMapping("/api/differences/{id}/decisions")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> decide(
      Actor actor, Once once, @PathVariable String id, @RequestBody Deciding decision) {
    DeskRoom.require(board.find(actor, id));
    return once.run(ActId.class, () -> steps.decide(actor, id, decision));
  }

  /** What was communicated to a state, and when. */
  record Notice(LocalDate on, long about, String recipient, String means, String evidence) {}

  @PostMapping("/api/differences/{id}/notices")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> notice(
      Actor actor, Once once, @PathVariable String id, @RequestBody Notice notice) {
    DeskRoom.require(board.find(actor, id));
    var given =
        new DifferenceNoticeGiven(
            notice.about(),
            notice.recipient(),
            DifferenceEntries.means(Optional.of(notice.means())),
            notice.evidence());
    return once.run(ActId.class, () -> steps.noticed(actor, id, notice.on(), given));
  }

  /** The state's note by which it withdrew; nothing from the state itself. */
  record Withdrawal(Optional<String> note, Optional<LocalDate> on) {}

  @PostMapping("/api/differences/{id}/withdrawals")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> withdraw(
      Actor actor, Once once, @PathVariable String id, @RequestBody Withdrawal withdrawal) {
    DeskRoom.require(board.find(actor, id));
    return once.run(
        ActId.class,
        () ->
            actor.capacity().behalf().isPresent()
                ? desk.withdraw(actor, id)
                : desk.withdrawn(
                    actor,
                    id,
                    withdrawal.note().orElse(""),
                    withdrawal.on().orElseGet(board::today)));
  }

  private static OneDifference told(Row row) {
    Difference difference = row.difference();
    return new OneDifference(
        row.id(),
        difference.received().document(),
        row.document().data().registryNumber(),
        difference.received().state().code(),
        difference.received().matter().code(),
        difference.received().words(),
        difference.received().receivedOn(),
        difference.stage().code(),
        difference.brought().flatMap(step -> step.act().organ()),
        difference.brought().stream()
            .flatMap(step -> step.act().states().stream())
            .map(Addressee::code)
            .toList(),
        difference.brought().map(Difference.Step::on),
        difference
            .ending()
            .map(Difference.Step::act)
            .filter(DifferenceDecided.class::isInstance)
            .map(DifferenceDecided.class::cast));
  }
}
