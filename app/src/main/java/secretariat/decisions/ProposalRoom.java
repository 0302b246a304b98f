package secretariat.decisions;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Broken;
import secretariat.decisions.Proposal.Considered;
import secretariat.decisions.Proposal.Pending;
import secretariat.kernel.Actor;
import secretariat.register.Act;

/** What each reader may see of proposals and of the answers to them. */
@Component
public class ProposalRoom {

  private static final List<Stage> BEFORE_THE_STATES =
      List.of(Stage.OPEN, Stage.BROKEN, Stage.NOT_AGREED, Stage.AGREED);
  private static final List<Stage> PENDING =
      List.of(Stage.ENTERED, Stage.PUT, Stage.OPEN, Stage.BROKEN, Stage.NOT_AGREED, Stage.AGREED);

  private final Docket docket;
  private final DecisionStore store;
  private final Entitlement entitlement;
  private final secretariat.kernel.Seat seat;

  ProposalRoom(
      Docket docket, DecisionStore store, Entitlement entitlement, secretariat.kernel.Seat seat) {
    this.docket = docket;
    this.store = store;
    this.entitlement = entitlement;
    this.seat = seat;
  }

  /** What is under way, for the Secretariat; for a state what is or was before the states. */
  public List<ProposalRow> underWay(Actor reader) {
    if (Powers.READ.heldBy(reader)) {
      return store.proposals(PENDING);
    }
    return Powers.stateOf(reader).isPresent() ? store.proposals(BEFORE_THE_STATES) : List.of();
  }

  /** A proposal, if the reader may see it; else as if it were not there. */
  public Optional<Proposal> proposal(Actor reader, String id) {
    return docket.proposal(id).filter(proposal -> maySee(reader, proposal));
  }

  private static boolean maySee(Actor reader, Proposal proposal) {
    if (Powers.READ.heldBy(reader)) {
      return true;
    }
    return Powers.stateOf(reader).isPresent()
        && switch (proposal) {
          case Adopted _ -> true;
          case Pending pending ->
              // What was before the states once stays in their sight while it is changed.
              pending.matter().rounds() > (pending.stage() == Stage.PUT ? 1 : 0);
        };
  }

  /** What happened, in order; for the Secretariat only. */
  public List<Act> acts(Actor reader, String id) {
    return Powers.READ.heldBy(reader) ? docket.acts(id) : List.of();
  }

  /**
   * The answers that a reader may see: the Secretariat all, a state its own; others' where the
   * procedure shows them, and the one that broke the silence where the procedure names it.
   */
  public List<Answer> answers(Actor reader, Proposal proposal) {
    List<Answer> all =
        switch (proposal) {
          case Pending pending -> pending.matter().answers();
          case Adopted adopted -> adopted.answers();
        };
    if (Powers.READ.heldBy(reader)) {
      return all;
    }
    Optional<String> state = Powers.stateOf(reader);
    boolean visible = AnswerRules.terms(proposal).filter(Terms::answersVisible).isPresent();
    return all.stream()
        .filter(answer ->
            state.filter(answer.state()::equals).isPresent()
                || (state.isPresent() && (visible || isNamedBreaker(proposal, answer))))
        .toList();
  }

  private static boolean isNamedBreaker(Proposal proposal, Answer answer) {
    return proposal instanceof Broken broken
        && broken.round().terms().breakerNamed()
        && broken.answer().equals(answer.act().answer());
  }

  /** Whether a reader sees who has answered: all answers, or none but its own. */
  public boolean seesAnswers(Actor reader, Proposal proposal) {
    return Powers.READ.heldBy(reader)
        || AnswerRules.terms(proposal).filter(Terms::answersVisible).isPresent();
  }

  /** What an answer is to the round that is, or was last, before the states. */
  public Weight weight(Proposal proposal, Answer answer) {
    return AnswerRules.round(proposal)
        .map(round -> Weight.of(answer, round))
        .orElse(Weight.OTHER_ROUND);
  }

  /** The round that is, or was last, before the states. */
  public Optional<Round> round(Proposal proposal) {
    return AnswerRules.round(proposal);
  }

  /** The entitled today that have not said where they stand, in protocol order. */
  public List<String> yetToAnswer(Proposal proposal) {
    return proposal instanceof Considered considered
        ? considered
            .round()
            .outstanding(considered.matter().answers(), entitlement.on(seat.dateOf(docket.now())))
        : List.of();
  }

  /** Whether this is waiting for an answer of the state for which the reader acts. */
  public boolean awaits(Actor reader, String id) {
    Optional<String> state = Powers.stateOf(reader);
    return state.isPresent()
        && docket.proposal(id).orElse(null) instanceof Proposal.Open open
        && yetToAnswer(open).contains(state.get());
  }

  /** The number of the newest act on a proposal: it grows when something happens. */
  public long newest(String id) {
    return docket.acts(id).size();
  }

  public java.time.Instant now() {
    return docket.now();
  }
}
