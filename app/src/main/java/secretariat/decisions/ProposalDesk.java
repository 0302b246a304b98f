package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct.ProcedureOpened;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.ProposalWithdrawn;
import secretariat.decisions.DecisionAct.PutToConsent;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.Proposal.Pending;
import secretariat.decisions.Proposal.Put;
import secretariat.diary.Diary;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;
import secretariat.register.Subject;

/** Where proposals are entered, revised, put to consent and opened. */
@Component
public class ProposalDesk {

  private final Register register;
  private final Docket docket;
  private final ConsentFacts facts;
  private final Opening opening;
  private final Seat seat;

  ProposalDesk(Register register, Docket docket, ConsentFacts facts, Opening opening, Seat seat) {
    this.register = register;
    this.docket = docket;
    this.facts = facts;
    this.opening = opening;
    this.seat = seat;
  }

  /** What enters an opening: who is entitled, and the duties that follow. */
  @Component
  static class Opening {
    private final Entitlement entitlement;
    private final Diary diary;
    private final DecisionStore store;

    Opening(Entitlement entitlement, Diary diary, DecisionStore store) {
      this.entitlement = entitlement;
      this.diary = diary;
      this.store = store;
    }

    List<String> entitledOn(LocalDate day) {
      return entitlement.on(day);
    }

    void follow(String id, int round, Optional<Instant> expires, Instant now) {
      expires.ifPresent(at -> diary.enter(ClockBearer.KIND, about(id, round), at));
      diary.enter(CirculationBearer.KIND, about(id, round), now.plus(CirculationBearer.EVERY));
      Reminder.of(id, round, expires, now)
          .forEach(due -> diary.enter(ReminderBearer.KIND, due.reminder().about(), due.when()));
    }

    boolean authorises(String procedure, Optional<String> body, LocalDate day) {
      return body.filter(code -> store.authorises(procedure, code, day)).isPresent();
    }
  }

  /** What a duty about one round of a proposal is entered under. */
  static String about(String id, int round) {
    return id + "/" + round;
  }

  /** Enters a proposal. */
  public Outcome<ActId> enter(Actor actor, ProposalEntered entered) {
    return register.decide(
        Subject.fresh(DecisionAct.SUBJECT),
        history -> {
          LocalDate today = seat.dateOf(history.now());
          var reasons = new ArrayList<Refusal>();
          Powers.PREPARE.refusal(actor).ifPresent(reasons::add);
          if (reasons.isEmpty()) {
            reasons.addAll(
                ConsentRules.entry(
                    entered, facts.official(), facts.isSponsor(entered.sponsor(), today)));
            entered
                .body()
                .filter(body -> !facts.isBody(body, today))
                .ifPresent(body -> reasons.add(ConsentRules.SPONSOR_UNKNOWN.refuses("body", body)));
            entered
                .effect()
                .ifPresent(
                    wanted -> reasons.addAll(ConsentRules.effect(wanted, facts.effect(wanted))));
          }
          return recorded(history, actor, reasons, Classification.INTERNAL, entered);
        });
  }

  /** Revises the text; a new version makes a procedure void that is under way. */
  public Outcome<ActId> revise(Actor actor, String id, TextRevised revised) {
    return judge(
        actor,
        Powers.PREPARE,
        id,
        Deed.REVISE,
        (history, pending) ->
            recorded(
                history,
                actor,
                ConsentRules.revision(pending.stage(), pending.matter().versions(), revised),
                Classification.INTERNAL,
                revised));
  }

  public Outcome<ActId> withdraw(Actor actor, String id, String reason) {
    return judge(
        actor,
        Powers.CONDUCT,
        id,
        Deed.WITHDRAW,
        (history, pending) ->
            recorded(
                history,
                actor,
                reason.isBlank()
                    ? List.of(ConsentRules.REASON_MISSING.refuses("reason"))
                    : List.of(),
                Classification.INTERNAL,
                new ProposalWithdrawn(reason)));
  }

  /**
   * Puts the text to consent, after what it would bring about has been checked.
   *
   * @param concerned the state that it concerns, in consensus minus one
   */
  public Outcome<ActId> put(Actor actor, String id, String procedure, Optional<String> concerned) {
    return judge(
        actor,
        Powers.CONDUCT,
        id,
        Deed.PUT_TO_CONSENT,
        (history, pending) -> {
          LocalDate today = seat.dateOf(history.now());
          Optional<Procedure> known = facts.procedure(procedure);
          ProposalEntered entered = pending.matter().entered();
          boolean authorised = opening.authorises(procedure, entered.body(), today);
          var reasons =
              new ArrayList<>(
                  ConsentRules.putting(
                      pending.matter(), known, concerned, facts.official(), authorised));
          concerned
              .filter(state -> !facts.isKnownState(state))
              .ifPresent(
                  state -> reasons.add(AnswerRules.STATE_UNKNOWN.refuses("concerned", state)));
          entered.effect().ifPresent(wanted -> reasons.addAll(effect(wanted, entered, today)));
          return reasons.isEmpty()
              ? recorded(
                  history,
                  actor,
                  reasons,
                  Classification.INTERNAL,
                  new PutToConsent(
                      pending.matter().rounds() + 1,
                      pending.matter().versions().newest(),
                      known.orElseThrow().terms(),
                      concerned))
              : Outcome.refused(reasons);
        });
  }

  /** What stands against the effect concerns the whole: no form that puts to consent has it. */
  private List<Refusal> effect(EffectWanted wanted, ProposalEntered entered, LocalDate today) {
    Optional<AuthorisedEffect> kind = facts.effect(wanted);
    List<Refusal> form = ConsentRules.effect(wanted, kind);
    List<Refusal> reasons =
        form.isEmpty() ? kind.orElseThrow().check(wanted, entered.body(), today) : form;
    return reasons.stream().map(Refusal::ofTheWhole).toList();
  }

  /**
   * Opens the procedure: from now on answers count.
   *
   * @param expires the moment at which its clock runs out, where it has one
   * @param zone in which that moment was named
   */
  public Outcome<ActId> open(Actor actor, String id, Optional<Instant> expires, String zone) {
    return judge(
        actor,
        Powers.CONDUCT,
        id,
        Deed.OPEN_PROCEDURE,
        (history, pending) -> {
          Round round = ((Put) pending).round();
          Instant now = history.now();
          Optional<Instant> earliest =
              facts
                  .procedure(round.terms().procedure())
                  .map(known -> facts.workingDays().earliestExpiry(now, known.least(), seat))
                  .or(() -> Optional.of(now));
          List<Refusal> reasons = ConsentRules.opening(round.terms(), expires, earliest);
          var opened =
              new ProcedureOpened(
                  round.number(), expires, zone, opening.entitledOn(seat.dateOf(now)));
          Outcome<ActId> outcome =
              recorded(history, actor, reasons, Classification.INTERNAL, opened);
          if (outcome instanceof Outcome.Done) {
            opening.follow(id, round.number(), expires, now);
          }
          return outcome;
        });
  }

  private interface Judgement {
    Outcome<ActId> judge(History history, Pending pending);
  }

  private Outcome<ActId> judge(
      Actor actor, Powers power, String id, Deed deed, Judgement judgement) {
    Optional<Refusal> lacking = power.refusal(actor);
    return lacking.isPresent()
        ? Outcome.refused(lacking.get())
        : docket.decide(
            id,
            (history, proposal) ->
                ConsentRules.stage(deed, proposal.stage())
                    .<Outcome<ActId>>map(Outcome::refused)
                    .orElseGet(() -> judgement.judge(history, (Pending) proposal)));
  }

  private Outcome<ActId> recorded(
      History history,
      Actor actor,
      List<Refusal> reasons,
      Classification classification,
      Record content) {
    return reasons.isEmpty()
        ? Outcome.done(
            history.record(actor, seat.dateOf(history.now()), classification, content).id())
        : Outcome.refused(reasons);
  }
}
