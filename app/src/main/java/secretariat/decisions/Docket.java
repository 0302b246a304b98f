package secretariat.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionAct.AnswerReceived;
import secretariat.decisions.DecisionAct.ProcedureBroken;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.History;
import secretariat.register.Register;

/**
 * The proposals one by one. Whoever acts on one waits for whoever is just acting on it, and first
 * records what lies in its letterbox.
 */
@Component
class Docket {

  static final Rule UNKNOWN = Rule.of("decisions.proposal-unknown");

  private final Register register;
  private final Letterbox letterbox;
  private final Entitlement entitlement;
  private final Seat seat;

  Docket(Register register, Letterbox letterbox, Entitlement entitlement, Seat seat) {
    this.register = register;
    this.letterbox = letterbox;
    this.entitlement = entitlement;
    this.seat = seat;
  }

  Optional<Proposal> proposal(String id) {
    return ProposalFold.fold(acts(id));
  }

  List<Act> acts(String id) {
    return register.acts(DecisionAct.subject(id));
  }

  Instant now() {
    return register.now();
  }

  /** Runs several of the following in one transaction. */
  <R> Outcome<R> together(Supplier<Outcome<R>> work) {
    return register.together(work);
  }

  /** Judges an act on a proposal that is there. */
  <R> Outcome<R> decide(String id, BiFunction<History, Proposal, Outcome<R>> judgement) {
    return register.together(() -> {
      register.lock("decisions.docket." + id);
      takeIn(id);
      return register.decide(
          DecisionAct.subject(id),
          history ->
              ProposalFold.fold(history.acts())
                  .map(proposal -> judgement.apply(history, proposal))
                  .orElseGet(() -> Outcome.refused(UNKNOWN.refuses(""))));
    });
  }

  /** The same, after the letterbox was shut: nothing that arrived before is still on its way. */
  <R> Outcome<R> decideWhenAllIsIn(String id, BiFunction<History, Proposal, Outcome<R>> judgement) {
    return register.together(() -> {
      letterbox.shut(id);
      return decide(id, judgement);
    });
  }

  /** Records what lies in the letterbox, by arrival, and what follows from it. */
  private void takeIn(String id) {
    List<Letterbox.Waiting> waiting = letterbox.waiting(id);
    if (waiting.isEmpty()) {
      return;
    }
    register
        .decide(
            DecisionAct.subject(id),
            history -> {
              waiting.forEach(letter -> letterbox.taken(letter.id(), record(history, letter)));
              broken(history);
              return Outcome.done(waiting.size());
            })
        .orThrow();
  }

  private long record(History history, Letterbox.Waiting letter) {
    Letterbox.Sent sent = letter.sent();
    Instant received = letter.received();
    Optional<Proposal> proposal = ProposalFold.fold(history.acts());
    boolean binds = proposal.flatMap(AnswerRules::terms).filter(Terms::portalBinds).isPresent();
    var act =
        new AnswerReceived(
            letter.id(),
            sent.round(),
            sent.state(),
            sent.kind(),
            sent.words(),
            received,
            entitlement.has(sent.state(), seat.dateOf(received)),
            sent.paper().isPresent() || binds,
            sent.open(),
            sent.paper());
    return history
        .record(sent.sender(), seat.dateOf(received), Classification.RESTRICTED, act)
        .id()
        .sequence();
  }

  /**
   * What an answer that arrived in time undoes: a silence that is running, and an agreement, if it
   * was recorded only after the clock had run out or the chair had closed.
   */
  private void broken(History history) {
    Optional<Proposal> proposal = ProposalFold.fold(history.acts());
    if (proposal.isEmpty()
        || !(proposal.get() instanceof Proposal.Considered considered)
        || !Deed.BREAK.isPossibleAt(considered.stage())) {
      return;
    }
    Round round = considered.round();
    List<Answer> answers = considered.matter().answers();
    Optional<Answer> breaker =
        round.terms().way() == Way.SILENCE
            ? round.breaker(answers)
            : considered instanceof Proposal.Agreed
                ? standingObjection(round, answers)
                : Optional.empty();
    breaker.ifPresent(answer ->
        history.record(
            Actor.SYSTEM,
            seat.dateOf(history.now()),
            Classification.INTERNAL,
            new ProcedureBroken(round.number(), answer.act().answer(), answer.act().received())));
  }

  private static Optional<Answer> standingObjection(Round round, List<Answer> answers) {
    List<String> objecting = round.objecting(answers);
    return answers.stream()
        .filter(answer -> answer.kind() == AnswerKind.OBJECTION)
        .filter(answer -> Weight.of(answer, round) == Weight.COUNTS)
        .filter(answer -> objecting.contains(answer.state()))
        .min(Answer.BY_ARRIVAL);
  }
}
