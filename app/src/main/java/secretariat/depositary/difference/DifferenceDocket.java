package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.diary.Diary;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/** Opens the docket of a difference, so that two acts on it never cross. */
@Component
class DifferenceDocket {

  /** Communicate something; about the difference's id, the act's place, and the state. */
  static final String NOTICE = "depositary.difference-notice";

  private final Register register;
  private final Depositary depositary;
  private final Diary diary;
  private final Seat seat;

  DifferenceDocket(Register register, Depositary depositary, Diary diary, Seat seat) {
    this.register = register;
    this.depositary = depositary;
    this.diary = diary;
    this.seat = seat;
  }

  Optional<Difference> find(String id) {
    return id.matches("[A-Za-z0-9._-]{1,80}")
        ? Difference.fold(register.acts(DifferenceAct.subject(id)))
        : Optional.empty();
  }

  /** The document that a difference is about. */
  Deposited document(Difference difference) {
    return (Deposited) depositary.document(difference.received().document()).orElseThrow();
  }

  LocalDate today() {
    return seat.dateOf(register.now());
  }

  Outcome<ActId> open(String id, BiFunction<History, Difference, Outcome<ActId>> judgement) {
    if (find(id).isEmpty()) {
      return Outcome.refused(DifferenceRules.NO_SUCH.refuses(""));
    }
    return register.decide(
        DifferenceAct.subject(id),
        history -> judgement.apply(history, Difference.fold(history.acts()).orElseThrow()));
  }

  /** A difference is between the depositary and the states, however open the text is. */
  Act record(
      History history, Actor actor, Deposited document, DifferenceAct content, LocalDate on) {
    return history.record(
        actor, on, document.classification().atLeast(Classification.INTERNAL), (Record) content);
  }

  /** Records an act, and has it communicated to all whom the difference concerns by then. */
  ActId tell(
      History history, Actor actor, Difference difference, DifferenceAct content, LocalDate on) {
    Act act = record(history, actor, document(difference), content, on);
    Difference now = Difference.fold(history.acts()).orElseThrow();
    if (now.matters().contains(act.id().sequence())) {
      now.concerned()
          .forEach(each ->
              diary.enter(
                  NOTICE,
                  "%s/%d/%s".formatted(now.id(), act.id().sequence(), each.code()),
                  history.now()));
    }
    return act.id();
  }
}
