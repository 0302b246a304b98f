package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import secretariat.decisions.DecisionAct.DecisionAdopted;
import secretariat.decisions.DecisionAct.EffectCarriedOut;
import secretariat.decisions.DecisionAct.EffectNotCarriedOut;
import secretariat.decisions.DecisionAct.Missing;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.EffectState;
import secretariat.diary.Diary;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.History;

/** What a decision authorises is done. The decision stands whatever comes of it. */
@Component
class Effects {

  private static final Logger LOG = LoggerFactory.getLogger(Effects.class);

  private final Docket docket;
  private final ConsentFacts facts;
  private final Diary diary;
  private final Seat seat;
  private final TransactionTemplate aside;

  Effects(
      Docket docket,
      ConsentFacts facts,
      Diary diary,
      Seat seat,
      PlatformTransactionManager transactions) {
    this.docket = docket;
    this.facts = facts;
    this.diary = diary;
    this.seat = seat;
    this.aside =
        new TransactionTemplate(
            transactions,
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
  }

  /**
   * Carries it out in the transaction of the announcement. What breaks by a fault of the system is
   * undone alone, and the diary has it tried again.
   */
  void atAnnouncement(Actor actor, String id) {
    try {
      aside.executeWithoutResult(_ -> carryOut(actor, id).orThrow());
    } catch (DuplicateKeyException | ConcurrencyFailureException conflict) {
      throw conflict;
    } catch (RuntimeException fault) {
      LOG.error("What decision {} authorises could not be tried", id, fault);
      diary.enter(EffectBearer.KIND, id, docket.now());
    }
  }

  /** Tries again for whoever announced the decision. */
  Outcome<Boolean> tryAgain(String id) {
    Actor announcer =
        docket.acts(id).stream()
            .filter(act -> act.content() instanceof DecisionAdopted)
            .map(Act::actor)
            .findFirst()
            .orElse(Actor.SYSTEM);
    return carryOut(announcer, id);
  }

  /**
   * Carries it out, if that has not been done.
   *
   * @return whether it is carried out now
   */
  Outcome<Boolean> carryOut(Actor actor, String id) {
    return docket.decide(
        id,
        (history, proposal) ->
            proposal instanceof Adopted decision
                ? Outcome.done(carriedOut(actor, history, decision))
                : ConsentRules.notAtThisStage(Deed.CARRY_OUT, proposal));
  }

  private boolean carriedOut(Actor actor, History history, Adopted decision) {
    if (!(decision.origin() instanceof Proposal.Origin.ByConsent consent)
        || decision.effect() instanceof EffectState.CarriedOut
        || consent.matter().entered().effect().isEmpty()) {
      return decision.effect() instanceof EffectState.CarriedOut;
    }
    EffectWanted wanted = consent.matter().entered().effect().get();
    LocalDate today = seat.dateOf(history.now());
    Outcome<Optional<ActId>> outcome =
        facts
            .effect(wanted)
            .map(kind -> kind.carryOut(actor, decision, wanted))
            .orElseGet(() ->
                Outcome.refused(ConsentRules.EFFECT_UNKNOWN.refuses("effect", wanted.kind())));
    switch (outcome) {
      case Outcome.Done<Optional<ActId>>(Optional<ActId> act) ->
          history.record(
              Actor.SYSTEM,
              today,
              Classification.PUBLIC,
              new EffectCarriedOut(act.map(ActId::code)));
      case Outcome.Refused<Optional<ActId>>(List<Refusal> refusals) -> {
        var missing = new EffectNotCarriedOut(refusals.stream().map(this::missing).toList());
        boolean known =
            decision.effect() instanceof EffectState.NotCarriedOut(List<Missing> before)
                && before.equals(missing.missing());
        if (!known) {
          history.record(Actor.SYSTEM, today, Classification.INTERNAL, missing);
        }
      }
    }
    return outcome instanceof Outcome.Done;
  }

  private Missing missing(Refusal refusal) {
    return new Missing(
        refusal.rule().id(),
        refusal.arguments().stream()
            .map(argument ->
                argument instanceof Text text ? text.in(facts.official().getFirst()) : argument)
            .map(String::valueOf)
            .toList());
  }
}
