package secretariat.depositary.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.decisions.Decisions;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.Powers;
import secretariat.depositary.difference.DifferenceAct.DifferenceBrought;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.notification.StatesConcerned;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Brings a difference to those who decide, and records what they decided. */
@Component
public class DifferenceSteps {

  private final DifferenceDocket docket;
  private final StatesConcerned addressees;
  private final Bodies bodies;
  private final Decisions decisions;

  DifferenceSteps(
      DifferenceDocket docket, StatesConcerned addressees, Bodies bodies, Decisions decisions) {
    this.docket = docket;
    this.addressees = addressees;
    this.bodies = bodies;
    this.decisions = decisions;
  }

  /**
   * To whom it is brought.
   *
   * @param organ code of the competent organ; empty if it is the states
   * @param states their codes; none for an organ
   * @param note by which the organ was told
   */
  public record Bringing(String organ, List<String> states, String note, LocalDate on) {
    public Bringing {
      states = List.copyOf(states);
    }
  }

  /** Brings it to the attention of the states or of the organ; states are told at once. */
  public Outcome<ActId> bring(Actor actor, String id, Bringing wanted) {
    return docket.open(
        id,
        (history, difference) -> {
          var brought =
              new DifferenceBrought(
                  some(wanted.organ()), addressees.named(wanted.states()), some(wanted.note()));
          boolean known =
              brought
                  .organ()
                  .filter(code -> bodies.bodyOn(code, wanted.on()).isPresent())
                  .isPresent();
          var refusals = new ArrayList<Refusal>();
          refusals.addAll(
              DifferenceRules.step(difference, DifferenceDeed.BRING, wanted.on(), docket.today()));
          refusals.addAll(DifferenceRules.bringing(brought, known));
          return Powers.RECTIFY
              .judge(actor, refusals)
              .map(official -> docket.tell(history, official, difference, brought, wanted.on()));
        });
  }

  private static Optional<String> some(String words) {
    return Optional.of(words.strip()).filter(each -> !each.isEmpty());
  }

  /** The decision on a difference, as its body numbered it, and its day. */
  public record Deciding(Text outcome, String body, String number, LocalDate on) {}

  /** Records what was decided; the decision stands in the decision book. */
  public Outcome<ActId> decide(Actor actor, String id, Deciding wanted) {
    return docket.open(
        id,
        (history, difference) -> {
          Optional<String> registryNumber =
              some(wanted.number())
                  .flatMap(
                      number -> decisions.find(wanted.body(), Optional.of(number), wanted.on()))
                  .map(entry -> entry.registryNumber());
          var refusals = new ArrayList<Refusal>();
          refusals.addAll(
              DifferenceRules.step(difference, DifferenceDeed.DECIDE, wanted.on(), docket.today()));
          refusals.addAll(DifferenceRules.decidedBy(difference, wanted.body()));
          if (wanted.outcome().isEmpty()) {
            refusals.add(DifferenceRules.OUTCOME_MISSING.refuses("outcome"));
          }
          if (registryNumber.isEmpty()) {
            refusals.add(DifferenceRules.NOT_IN_BOOK.refuses("number", wanted.on()));
          }
          return Powers.RECTIFY
              .judge(actor, refusals)
              .map(official -> {
                var decision =
                    new CitedDecision(
                        wanted.body(), wanted.number().strip(), registryNumber.orElseThrow());
                return docket.tell(
                    history,
                    official,
                    difference,
                    new DifferenceDecided(wanted.outcome(), decision),
                    wanted.on());
              });
        });
  }

  /** Records that something was communicated to a state; done once for each. */
  public Outcome<ActId> noticed(
      Actor actor, String id, LocalDate on, DifferenceNoticeGiven notice) {
    return docket.open(
        id,
        (history, difference) -> {
          var refusals = new ArrayList<Refusal>();
          refusals.addAll(
              DifferenceRules.step(difference, DifferenceDeed.NOTIFY, on, docket.today()));
          refusals.addAll(DifferenceRules.notice(difference, notice));
          Outcome<Actor> judged =
              actor.equals(Actor.SYSTEM)
                  ? Outcome.unless(refusals, actor)
                  : Powers.FORWARD.judge(actor, refusals);
          return judged.map(
              who -> docket.record(history, who, docket.document(difference), notice, on).id());
        });
  }
}
