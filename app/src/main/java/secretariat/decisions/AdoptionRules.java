package secretariat.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.decisions.Proposal.Adopted;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.profile.KnownDate;

/** What may be announced, corrected and entered as history; when a procedure may be closed. */
final class AdoptionRules {

  static final Rule CLOCK_DECIDES = Rule.of("decisions.clock-decides");
  static final Rule CLOCK_RUNS = Rule.of("decisions.clock-runs");
  static final Rule ADOPTED_IN_FUTURE = Rule.of("decisions.adopted-in-future");
  static final Rule ADOPTED_BEFORE_AGREEMENT = Rule.of("decisions.adopted-before-agreement");
  static final Rule NUMBER_TAKEN = Rule.of("decisions.body-number-taken");
  static final Rule NUMBER_WITHOUT_BODY = Rule.of("decisions.body-number-without-body");
  static final Rule NOT_OFFICIAL = Rule.of("decisions.correction-of-missing-text");
  static final Rule NOTHING_CORRECTED = Rule.of("decisions.nothing-corrected");
  static final Rule NOT_PAST = Rule.of("decisions.not-past");
  static final Rule SOURCE_MISSING = Rule.of("decisions.source-missing");

  private AdoptionRules() {}

  /** A silence procedure ends by its clock alone; written consent early if all have answered. */
  static List<Refusal> closing(Round round, List<Answer> answers, List<String> entitled) {
    return switch (round.terms().way()) {
      case SILENCE -> List.of(CLOCK_DECIDES.refuses("", round.expires().orElseThrow()));
      case WRITTEN_CONSENT ->
          round.outstanding(answers, entitled).isEmpty()
              ? List.of()
              : List.of(CLOCK_RUNS.refuses("", round.expires().orElseThrow()));
      case CONSENSUS, CONSENSUS_MINUS_ONE -> List.of();
    };
  }

  /**
   * @param holder the decision that already has the body's number in that year, if one does
   */
  static List<Refusal> adoption(
      LocalDate on,
      LocalDate agreed,
      LocalDate today,
      Optional<String> body,
      Optional<String> bodyNumber,
      Optional<String> holder) {
    var refusals = new ArrayList<Refusal>();
    if (on.isAfter(today)) {
      refusals.add(ADOPTED_IN_FUTURE.refuses("on", on, today));
    }
    if (on.isBefore(agreed)) {
      refusals.add(ADOPTED_BEFORE_AGREEMENT.refuses("on", on, agreed));
    }
    number(body, bodyNumber, holder).ifPresent(refusals::add);
    return refusals;
  }

  static Optional<Refusal> number(
      Optional<String> body, Optional<String> bodyNumber, Optional<String> holder) {
    if (bodyNumber.isPresent() && body.isEmpty()) {
      return Optional.of(NUMBER_WITHOUT_BODY.refuses("body-number"));
    }
    return holder.map(number -> NUMBER_TAKEN.refuses("body-number", number));
  }

  static List<Refusal> past(
      DecisionAct.PastDecisionEntered past, LocalDate today, Optional<String> holder) {
    var refusals = new ArrayList<Refusal>();
    if (past.title().isEmpty()) {
      refusals.add(ConsentRules.TITLE_MISSING.refuses("title.ru"));
    }
    if (!new KnownDate(past.on()).earliest().isBefore(today)) {
      refusals.add(NOT_PAST.refuses("on", today));
    }
    if (past.source().source().isEmpty()) {
      refusals.add(SOURCE_MISSING.refuses("source"));
    }
    number(past.body(), past.bodyNumber(), holder).ifPresent(refusals::add);
    return refusals;
  }

  static List<Refusal> correction(Adopted decision, TextCorrected correction) {
    Language language = correction.language();
    String title = decision.title().exactly(language).orElse("");
    String text = decision.text().exactly(language).orElse("");
    var refusals = new ArrayList<Refusal>();
    if (title.isEmpty() && text.isEmpty()) {
      refusals.add(NOT_OFFICIAL.refuses("language", language));
    } else if (title.equals(correction.title()) && text.equals(correction.text())) {
      refusals.add(NOTHING_CORRECTED.refuses("text"));
    }
    if (correction.title().isBlank()) {
      refusals.add(ConsentRules.TITLE_MISSING.refuses("title"));
    }
    if (correction.reason().isBlank()) {
      refusals.add(ConsentRules.REASON_MISSING.refuses("reason"));
    }
    return refusals;
  }
}
