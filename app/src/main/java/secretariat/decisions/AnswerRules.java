package secretariat.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/**
 * What can be put into the letterbox at all. Whether an answer is in time is not asked here: that
 * is judged after it has arrived, and whatever arrives is recorded.
 */
final class AnswerRules {

  static final Rule NO_SUCH_ANSWER = Rule.of("decisions.no-such-answer");
  static final Rule ONLY_PROJECTS = Rule.of("decisions.stay-out-only-of-projects");
  static final Rule WORDS_MISSING = Rule.of("decisions.words-missing");
  static final Rule NOT_BEFORE_THE_STATES = Rule.of("decisions.not-before-the-states");
  static final Rule STATE_UNKNOWN = Rule.of("decisions.state-unknown");
  static final Rule SCAN_MISSING = Rule.of("decisions.scan-missing");
  static final Rule RECEIVED_IN_FUTURE = Rule.of("decisions.received-in-future");
  static final Rule MADE_AFTER_RECEIPT = Rule.of("decisions.made-after-receipt");
  static final Rule KEY_USED_OTHERWISE = Rule.of("decisions.key-used-otherwise");

  private AnswerRules() {}

  static List<Refusal> answer(
      Optional<Proposal> proposal, Optional<AnswerKind> kind, boolean words) {
    var refusals = new ArrayList<Refusal>();
    if (kind.isEmpty()) {
      refusals.add(NO_SUCH_ANSWER.refuses("kind"));
    } else if (kind.get().isOfProjects() && !isProject(proposal)) {
      refusals.add(ONLY_PROJECTS.refuses("kind"));
    } else if (kind.get().needsWords() && !words) {
      refusals.add(WORDS_MISSING.refuses("words"));
    }
    if (round(proposal) == 0) {
      refusals.add(NOT_BEFORE_THE_STATES.refuses(""));
    }
    return refusals;
  }

  static List<Refusal> paper(
      Optional<DecisionAct.SignedPaper> paper,
      Instant received,
      Instant now,
      java.time.LocalDate receivedOn) {
    var refusals = new ArrayList<Refusal>();
    if (paper.isEmpty()) {
      refusals.add(SCAN_MISSING.refuses("scan"));
    }
    if (received.isAfter(now)) {
      refusals.add(RECEIVED_IN_FUTURE.refuses("received", received, now));
    }
    paper
        .flatMap(DecisionAct.SignedPaper::made)
        .filter(made -> made.isAfter(receivedOn))
        .ifPresent(made -> refusals.add(MADE_AFTER_RECEIPT.refuses("made", made, receivedOn)));
    return refusals;
  }

  private static boolean isProject(Optional<Proposal> proposal) {
    return proposal
        .flatMap(AnswerRules::matter)
        .filter(matter -> matter.entered().project())
        .isPresent();
  }

  /** The round to which an answer that arrives now answers; 0 if there was none. */
  static int round(Optional<Proposal> proposal) {
    return proposal.flatMap(AnswerRules::matter).map(Proposal.Matter::rounds).orElse(0);
  }

  static Optional<Proposal.Matter> matter(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Pending pending -> Optional.of(pending.matter());
      case Proposal.Adopted adopted -> adopted.byConsent().map(Proposal.Origin.ByConsent::matter);
    };
  }

  /** Under which terms the proposal is, or was last, before the states. */
  static Optional<Terms> terms(Proposal proposal) {
    return round(proposal).map(Round::terms);
  }

  static Optional<Round> round(Proposal proposal) {
    return switch (proposal) {
      case Proposal.Considered considered -> Optional.of(considered.round());
      case Proposal.Adopted adopted ->
          adopted.byConsent().flatMap(Proposal.Origin.ByConsent::round);
      case Proposal.Entered _, Proposal.Withdrawn _ -> Optional.empty();
    };
  }
}
