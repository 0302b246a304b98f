package secretariat.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct.DecisionAdopted;
import secretariat.decisions.DecisionAct.OpenOpinion;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Agreed;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Subject;

/** Where decisions are announced and get their number, and what follows from them is done. */
@Component
public class DecisionDesk {

  private final Docket docket;
  private final Numbers numbers;
  private final Effects effects;
  private final Seat seat;

  DecisionDesk(Docket docket, Numbers numbers, Effects effects, Seat seat) {
    this.docket = docket;
    this.numbers = numbers;
    this.effects = effects;
    this.seat = seat;
  }

  /**
   * How a decision is announced.
   *
   * @param on the day of adoption; for a silence procedure that of its expiry
   */
  public record Announcement(LocalDate on, Optional<String> bodyNumber, Optional<Text> place) {}

  /**
   * Announces that there is agreement: from now on it is a decision, with a number. What it
   * authorises is carried out in the same transaction; if that is refused, the decision stands.
   */
  public Outcome<ActId> adopt(Actor actor, String id, Announcement announced) {
    Optional<Refusal> lacking = Powers.CONDUCT.refusal(actor);
    if (lacking.isPresent()) {
      return Outcome.refused(lacking.get());
    }
    return docket.together(() ->
        announced(actor, id, announced)
            .map(act -> {
              effects.atAnnouncement(actor, id);
              return act;
            }));
  }

  private Outcome<ActId> announced(Actor actor, String id, Announcement announced) {
    return docket.decideWhenAllIsIn(
        id,
        (history, proposal) -> {
          if (!(proposal instanceof Agreed agreed)) {
            return ConsentRules.notAtThisStage(Deed.ADOPT, proposal);
          }
          Optional<String> body = agreed.matter().entered().body();
          List<Refusal> reasons =
              AdoptionRules.adoption(
                  announced.on(),
                  seat.dateOf(agreed.since()),
                  seat.dateOf(history.now()),
                  body,
                  announced.bodyNumber(),
                  numbers.holder(body, announced.bodyNumber(), announced.on().getYear()));
          return reasons.isEmpty()
              ? Outcome.done(adopted(history, actor, agreed, announced))
              : Outcome.refused(reasons);
        });
  }

  private ActId adopted(History history, Actor actor, Agreed agreed, Announcement announced) {
    var matter = agreed.matter();
    Round round = agreed.round();
    List<OpenOpinion> opinions =
        matter.answers().stream()
            .filter(answer -> answer.act().open() && !answer.act().words().isEmpty())
            .filter(answer -> Weight.of(answer, round) == Weight.COUNTS)
            .map(answer -> new OpenOpinion(answer.state(), answer.act().words()))
            .toList();
    List<String> aside =
        round.positions(matter.answers()).entrySet().stream()
            .filter(position -> position.getValue() == AnswerKind.STAY_OUT)
            .map(java.util.Map.Entry::getKey)
            .sorted()
            .toList();
    var act =
        history.record(
            actor,
            announced.on(),
            Classification.PUBLIC,
            new DecisionAdopted(
                numbers.next(seat.dateOf(history.now()).getYear()),
                matter.entered().body(),
                announced.bodyNumber(),
                announced.place(),
                round.terms().procedure(),
                matter.versions().title(),
                matter.versions().text(),
                opinions,
                aside));
    return act.id();
  }

  /**
   * Carries out what a decision authorises, if that has not been done; again after what was missing
   * has been put right. The decision stands whatever comes of it.
   *
   * @return whether it is carried out now
   */
  public Outcome<Boolean> carryOut(Actor actor, String id) {
    return Powers.CONDUCT
        .refusal(actor)
        .<Outcome<Boolean>>map(Outcome::refused)
        .orElseGet(() -> effects.carryOut(actor, id));
  }

  /** Corrects the text of one language; the others stay as they are. */
  public Outcome<ActId> correct(Actor actor, String id, TextCorrected correction) {
    Optional<Refusal> lacking = Powers.CORRECT.refusal(actor);
    if (lacking.isPresent()) {
      return Outcome.refused(lacking.get());
    }
    return docket.decide(
        id,
        (history, proposal) -> {
          if (!(proposal instanceof Adopted decision)) {
            return ConsentRules.notAtThisStage(Deed.CORRECT, proposal);
          }
          List<Refusal> reasons = AdoptionRules.correction(decision, correction);
          return reasons.isEmpty()
              ? Outcome.done(
                  history
                      .record(actor, seat.dateOf(history.now()), Classification.PUBLIC, correction)
                      .id())
              : Outcome.refused(reasons);
        });
  }

  /** Enters a decision that was taken before this register was kept; its number is given here. */
  public Outcome<ActId> enterPast(Actor actor, PastDecisionEntered wanted) {
    Optional<Refusal> lacking = Powers.ENTER_PAST.refusal(actor);
    if (lacking.isPresent()) {
      return Outcome.refused(lacking.get());
    }
    return numbers.decide(
        Subject.fresh(DecisionAct.SUBJECT),
        history -> {
          LocalDate today = seat.dateOf(history.now());
          int year = new KnownDate(wanted.on()).latest().getYear();
          var reasons =
              new ArrayList<>(
                  AdoptionRules.past(
                      wanted, today, numbers.holder(wanted.body(), wanted.bodyNumber(), year)));
          if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
          }
          var past =
              new PastDecisionEntered(
                  numbers.next(today.getYear()),
                  wanted.body(),
                  wanted.bodyNumber(),
                  wanted.on(),
                  wanted.title(),
                  wanted.text(),
                  wanted.source());
          return Outcome.done(
              history
                  .record(actor, new KnownDate(wanted.on()).earliest(), Classification.PUBLIC, past)
                  .id());
        });
  }
}
