package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.membership.MembershipAct.Decision;

/** What every decision on a standing needs: the right body, a submission, and days in order. */
final class DecisionRules {

  static final Rule BODY_MAY_NOT = Rule.of("membership.body-may-not-decide");
  static final Rule NOT_SUBMITTED = Rule.of("membership.not-submitted");
  static final Rule SUBMITTED_LATER = Rule.of("membership.submitted-after-decision");
  static final Rule IN_THE_FUTURE = Rule.of("membership.day-in-the-future");
  static final Rule BEFORE_DECISION = Rule.of("membership.effect-before-decision");

  private DecisionRules() {}

  /** A decision that another body submits. */
  static List<Refusal> submitted(Decision decision, LocalDate effective, Law law) {
    var refusals = new ArrayList<>(taken(decision, effective, law));
    if (law.needsSubmission()) {
      if (decision.submitted().isEmpty()) {
        refusals.add(NOT_SUBMITTED.refuses("submitted"));
      }
      decision
          .submitted()
          .filter(day -> day.isAfter(decision.on()))
          .ifPresent(day -> refusals.add(SUBMITTED_LATER.refuses("submitted", decision.on())));
    }
    return List.copyOf(refusals);
  }

  static List<Refusal> taken(Decision decision, LocalDate effective, Law law) {
    var refusals = new ArrayList<Refusal>();
    if (decision.body().filter(law.grantingBodies(decision.on())::contains).isEmpty()) {
      refusals.add(BODY_MAY_NOT.refuses("body", decision.on()));
    }
    past(decision.on(), "on", law).ifPresent(refusals::add);
    if (effective.isBefore(decision.on())) {
      refusals.add(BEFORE_DECISION.refuses("effective", decision.on()));
    }
    MembershipRules.cited(decision.source(), "number").ifPresent(refusals::add);
    return List.copyOf(refusals);
  }

  /** What is recorded has happened: its day cannot be to come. */
  static Optional<Refusal> past(LocalDate day, String field, Law law) {
    return MembershipRules.isFuture(day, law)
        ? Optional.of(IN_THE_FUTURE.refuses(field, law.today()))
        : Optional.empty();
  }
}
