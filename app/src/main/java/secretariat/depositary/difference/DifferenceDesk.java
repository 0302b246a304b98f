package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.difference.DifferenceAct.DifferenceReceived;
import secretariat.depositary.difference.DifferenceAct.DifferenceWithdrawn;
import secretariat.depositary.difference.DifferenceAct.Note;
import secretariat.depositary.forwarding.RecipientNames;
import secretariat.depositary.notification.Addressee;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * Records what a state says, and that it withdraws it: from the state's own desk, or by an official
 * from its note.
 */
@Component
public class DifferenceDesk {

  private final Register register;
  private final DifferenceDocket docket;
  private final RecipientNames names;

  DifferenceDesk(Register register, DifferenceDocket docket, RecipientNames names) {
    this.register = register;
    this.docket = docket;
    this.names = names;
  }

  /**
   * What came from a state by a note.
   *
   * @param madeOn the date that the note bears
   */
  public record OnPaper(String state, String note, LocalDate madeOn, LocalDate receivedOn) {}

  /** A difference that a state raises at its own desk. */
  public Outcome<ActId> raise(Actor actor, Deposited document, Matter matter, Text words) {
    String state = actor.capacity().behalf().orElse("");
    return record(
        document,
        new DifferenceReceived(
            document.subject().id(),
            new Addressee(state, names.shortName(state)),
            matter,
            words,
            Optional.empty(),
            docket.today()),
        refusals -> Outcome.unless(refusals, actor));
  }

  /** A difference that came by a note. */
  public Outcome<ActId> received(
      Actor actor, Deposited document, Matter matter, Text words, OnPaper paper) {
    return record(
        document,
        new DifferenceReceived(
            document.subject().id(),
            new Addressee(paper.state(), names.shortName(paper.state())),
            matter,
            words,
            Optional.of(new Note(paper.note().strip(), paper.madeOn())),
            paper.receivedOn()),
        refusals -> Powers.FORWARD.judge(actor, refusals));
  }

  private interface Judge {
    Outcome<Actor> judge(List<Refusal> refusals);
  }

  private Outcome<ActId> record(Deposited document, DifferenceReceived wanted, Judge judge) {
    return register.decide(
        Subject.fresh(DifferenceAct.SUBJECT),
        history ->
            judge
                .judge(DifferenceRules.received(wanted, docket.today()))
                .map(who ->
                    docket.record(history, who, document, wanted, wanted.receivedOn()).id()));
  }

  /** The state withdraws it at its own desk. */
  public Outcome<ActId> withdraw(Actor actor, String id) {
    return docket.open(
        id,
        (history, difference) -> {
          boolean own = difference.isOf(actor);
          LocalDate today = docket.today();
          List<Refusal> refusals =
              own
                  ? DifferenceRules.step(difference, DifferenceDeed.WITHDRAW, today, today)
                  : List.of(DifferenceRules.NOT_YOURS.refuses(""));
          var withdrawn = new DifferenceWithdrawn(Optional.empty());
          return Outcome.unless(refusals, actor)
              .map(state -> docket.tell(history, state, difference, withdrawn, today));
        });
  }

  /** The state withdrew it by a note. */
  public Outcome<ActId> withdrawn(Actor actor, String id, String note, LocalDate on) {
    return docket.open(
        id,
        (history, difference) -> {
          var refusals =
              new java.util.ArrayList<>(
                  DifferenceRules.step(difference, DifferenceDeed.WITHDRAW, on, docket.today()));
          if (note.isBlank()) {
            refusals.add(DifferenceRules.NOTE_MISSING.refuses("withdrawal-note"));
          }
          var withdrawn = new DifferenceWithdrawn(Optional.of(note.strip()));
          return Powers.FORWARD
              .judge(actor, refusals)
              .map(official -> docket.tell(history, official, difference, withdrawn, on));
        });
  }
}
