package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct.ProcedureClosed;
import secretariat.decisions.DecisionAct.SignedPaper;
import secretariat.decisions.DecisionAct.SilenceKept;
import secretariat.decisions.DecisionAct.TextSent;
import secretariat.decisions.Proposal.Open;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.register.History;

/** Where the answers of the states are received, and procedures come to their end. */
@Component
public class ConsentDesk {

  private final Docket docket;
  private final Letterbox letterbox;
  private final Entitlement entitlement;
  private final ConsentFacts facts;
  private final Seat seat;

  ConsentDesk(
      Docket docket, Letterbox letterbox, Entitlement entitlement, ConsentFacts facts, Seat seat) {
    this.docket = docket;
    this.letterbox = letterbox;
    this.entitlement = entitlement;
    this.facts = facts;
    this.seat = seat;
  }

  /**
   * What a state wants to say.
   *
   * @param kind its code
   * @param open whether it is to stand with the decision, open to all
   * @param round of the text that the state read
   */
  public record Wanted(String kind, Text words, boolean open, int round) {}

  /**
   * A paper in which a state says it.
   *
   * @param received when the Secretariat received it
   */
  public record Paper(String state, Instant received, Optional<SignedPaper> signed) {}

  /**
   * Receives an answer that somebody gives for a state in the portal: puts it into the letterbox.
   * This is a transaction of its own, so that the arrival counts from now.
   *
   * @param key by which the same answer that is sent twice arrives once
   * @return the answer's id, to be recorded with {@link #record}
   */
  public Outcome<String> receive(Actor actor, String id, String key, Wanted wanted) {
    Optional<String> state = Powers.stateOf(actor);
    if (state.isEmpty()) {
      return Outcome.refused(Powers.ANSWER.refusal(actor).orElseGet(this::nobodysState));
    }
    List<Refusal> reasons = reasons(id, wanted);
    return reasons.isEmpty()
        ? letterbox.put(
            id, key, sent(actor, state.get(), wanted, Optional.empty(), Optional.empty()))
        : Outcome.refused(reasons);
  }

  /** Receives an answer that came on paper. */
  public Outcome<String> receive(Actor actor, String id, String key, Wanted wanted, Paper paper) {
    Optional<Refusal> lacking = Powers.RECORD_PAPER.refusal(actor);
    if (lacking.isPresent()) {
      return Outcome.refused(lacking.get());
    }
    var reasons = new ArrayList<>(reasons(id, wanted));
    reasons.addAll(
        AnswerRules.paper(
            paper.signed(), paper.received(), docket.now(), seat.dateOf(paper.received())));
    if (!facts.isKnownState(paper.state())) {
      reasons.add(AnswerRules.STATE_UNKNOWN.refuses("state", paper.state()));
    }
    return reasons.isEmpty()
        ? letterbox.put(
            id,
            key,
            sent(actor, paper.state(), wanted, paper.signed(), Optional.of(paper.received())))
        : Outcome.refused(reasons);
  }

  private Refusal nobodysState() {
    return AnswerRules.STATE_UNKNOWN.refuses("", "");
  }

  private List<Refusal> reasons(String id, Wanted wanted) {
    Optional<Proposal> proposal = docket.proposal(id);
    return proposal.isEmpty()
        ? List.of(Docket.UNKNOWN.refuses(""))
        : AnswerRules.answer(proposal, AnswerKind.ofCode(wanted.kind()), !wanted.words().isEmpty());
  }

  private static Letterbox.Sent sent(
      Actor actor,
      String state,
      Wanted wanted,
      Optional<SignedPaper> paper,
      Optional<Instant> received) {
    return new Letterbox.Sent(
        state,
        AnswerKind.ofCode(wanted.kind()).orElseThrow(),
        wanted.words(),
        wanted.open(),
        wanted.round(),
        paper,
        received,
        actor.person(),
        actor.capacity().code());
  }

  /** Records an answer that was received, with all others that wait; the act that records it. */
  public Outcome<ActId> record(String id, String answer) {
    return docket.decide(
        id,
        (history, proposal) ->
            letterbox
                .recordedAs(answer)
                .map(sequence -> Outcome.done(new ActId(history.subject(), sequence)))
                .orElseGet(() -> Outcome.refused(Docket.UNKNOWN.refuses(""))));
  }

  /** Closes a procedure in session, or a written consent to which all have answered. */
  public Outcome<ActId> close(Actor actor, String id) {
    Optional<Refusal> lacking = Powers.CONDUCT.refusal(actor);
    if (lacking.isPresent()) {
      return Outcome.refused(lacking.get());
    }
    return docket.decideWhenAllIsIn(
        id,
        (history, proposal) -> {
          if (!(proposal instanceof Open open)) {
            return ConsentRules.notAtThisStage(Deed.CLOSE, proposal);
          }
          List<String> entitled = entitlement.on(seat.dateOf(history.now()));
          List<Refusal> reasons =
              AdoptionRules.closing(open.round(), open.matter().answers(), entitled);
          return reasons.isEmpty()
              ? Outcome.done(closed(history, actor, open, entitled, history.now()))
              : Outcome.refused(reasons);
        });
  }

  /** What came of settling a clock. */
  sealed interface Settlement {
    /** It runs until then. */
    record Running(Instant until) implements Settlement {}

    /** It is settled, now or before. */
    record Over() implements Settlement {}
  }

  /**
   * Settles the clock of a round if it has run out. However often and wherever this is done, the
   * round is settled once: the second finds it settled.
   */
  Settlement settle(String id, int round) {
    if (!(docket.proposal(id).orElse(null) instanceof Open open)
        || open.round().number() != round
        || open.round().expires().isEmpty()) {
      return new Settlement.Over();
    }
    Instant expires = open.round().expires().get();
    if (docket.now().isBefore(expires)) {
      return new Settlement.Running(expires);
    }
    docket
        .<Boolean>decideWhenAllIsIn(
            id,
            (history, proposal) -> {
              boolean stillOpen = proposal instanceof Open still && still.round().number() == round;
              if (stillOpen) {
                settle(history, (Open) proposal, expires);
              }
              return Outcome.done(stillOpen);
            })
        .orThrow();
    return new Settlement.Over();
  }

  /** An answer that arrived in time would have broken a silence when it was recorded. */
  private void settle(History history, Open open, Instant expires) {
    LocalDate day = seat.dateOf(expires);
    List<String> entitled = entitlement.on(day);
    if (open.round().terms().way() == Way.SILENCE) {
      history.record(
          Actor.SYSTEM,
          day,
          Classification.INTERNAL,
          new SilenceKept(open.round().number(), expires, entitled));
    } else {
      closed(history, Actor.SYSTEM, open, entitled, expires);
    }
  }

  private ActId closed(History history, Actor actor, Open open, List<String> entitled, Instant at) {
    Round round = open.round().closed(at);
    List<Answer> answers = open.matter().answers();
    boolean agreed = round.isAgreed(answers, entitled);
    var content =
        new ProcedureClosed(
            round.number(),
            at,
            agreed,
            entitled,
            round.objecting(answers),
            agreed || round.terms().way() != Way.WRITTEN_CONSENT
                ? List.of()
                : round.outstanding(answers, entitled));
    return history.record(actor, seat.dateOf(at), Classification.RESTRICTED, content).id();
  }

  /**
   * Sends the text to the states that became entitled since the procedure was opened.
   *
   * @return whether the round is still open
   */
  boolean circulate(String id, int round) {
    if (!(docket.proposal(id).orElse(null) instanceof Open seen)
        || seen.round().number() != round) {
      return false;
    }
    if (missing(seen, docket.now()).isEmpty()) {
      return true;
    }
    return docket
        .<Boolean>decide(
            id,
            (history, proposal) -> {
              if (!(proposal instanceof Open open) || open.round().number() != round) {
                return Outcome.done(false);
              }
              for (String state : missing(open, history.now())) {
                history.record(
                    Actor.SYSTEM,
                    seat.dateOf(history.now()),
                    Classification.INTERNAL,
                    new TextSent(round, state));
              }
              return Outcome.done(true);
            })
        .orThrow();
  }

  private List<String> missing(Open open, Instant now) {
    return entitlement.on(seat.dateOf(now)).stream()
        .filter(state -> !open.round().sentTo().contains(state))
        .toList();
  }
}
