package secretariat.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.sources.ClaimAct.ClaimStated;

/** How claims are stated and adopted. Pure functions. */
final class ClaimRules {

  static final Rule NO_SUCH_QUESTION = Rule.of("sources.no-such-question");
  static final Rule NO_SUCH_CLAIM = Rule.of("sources.no-such-claim");
  static final Rule QUESTION_KNOWN = Rule.of("sources.question-known");
  static final Rule CLAIM_KNOWN = Rule.of("sources.claim-known");
  static final Rule CODE_UNFIT = Rule.of("sources.code-unfit");
  static final Rule ABOUT_UNFIT = Rule.of("sources.about-unfit");
  static final Rule WORDS_MISSING = Rule.of("sources.words-missing");
  static final Rule SOURCE_MISSING = Rule.of("sources.source-missing");
  static final Rule ENDS_FIRST = Rule.of("sources.ends-first");
  static final Rule ADOPTED_OVERLAP = Rule.of("sources.adopted-overlap");

  private ClaimRules() {}

  static boolean isCode(String code) {
    return code.matches("[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,5}");
  }

  static boolean isSubject(String about) {
    return about.matches("[a-z]+(-[a-z]+)*/[A-Za-z0-9._-]{1,80}");
  }

  static List<Refusal> raise(
      String code, String about, Text question, Optional<Question> known, Languages languages) {
    var refusals = new ArrayList<Refusal>();
    if (!isCode(code)) {
      refusals.add(CODE_UNFIT.refuses("code", code));
    }
    if (!isSubject(about)) {
      refusals.add(ABOUT_UNFIT.refuses("about", about));
    }
    known.ifPresent(each -> refusals.add(QUESTION_KNOWN.refuses("code", code)));
    worded("question", question, languages, refusals);
    return refusals;
  }

  /** Any claim may be stated, whatever it contradicts. */
  static List<Refusal> state(ClaimStated claim, Optional<Question> question, Languages languages) {
    if (question.isEmpty()) {
      return List.of(NO_SUCH_QUESTION.refuses(""));
    }
    var refusals = new ArrayList<Refusal>();
    if (!isCode(claim.claim())) {
      refusals.add(CODE_UNFIT.refuses("code", claim.claim()));
    }
    question
        .get()
        .claim(claim.claim())
        .ifPresent(known -> refusals.add(CLAIM_KNOWN.refuses("code", claim.claim())));
    worded("says", claim.says(), languages, refusals);
    if (claim.source().source().isEmpty()) {
      refusals.add(SOURCE_MISSING.refuses("source"));
    }
    claim
        .holding()
        .filter(held -> held.until().filter(end -> !end.isAfter(held.from())).isPresent())
        .ifPresent(held -> refusals.add(ENDS_FIRST.refuses("until", held.from())));
    return refusals;
  }

  /** What is adopted contradicts nothing that is adopted. */
  static List<Refusal> adopt(
      String claim,
      Text why,
      Optional<Question> question,
      List<Question> others,
      Languages languages) {
    if (question.isEmpty()) {
      return List.of(NO_SUCH_QUESTION.refuses(""));
    }
    Optional<Question.Claim> wanted = question.get().claim(claim);
    if (wanted.isEmpty()) {
      return List.of(NO_SUCH_CLAIM.refuses("claim", claim));
    }
    var refusals = new ArrayList<Refusal>();
    worded("why", why, languages, refusals);
    wanted
        .get()
        .holding()
        .flatMap(held -> overlapping(question.get().code(), held, others))
        .ifPresent(other -> refusals.add(ADOPTED_OVERLAP.refuses("claim", other.question())));
    return refusals;
  }

  /** The question whose adopted claim puts somebody into the same place at the same time. */
  static Optional<Question> overlapping(String code, Holding held, List<Question> others) {
    return others.stream()
        .filter(other -> !other.code().equals(code))
        .filter(other ->
            other
                .adoptedClaim()
                .flatMap(Question.Claim::holding)
                .filter(held::overlaps)
                .isPresent())
        .findFirst();
  }

  private static void worded(
      String field, Text words, Languages languages, List<Refusal> refusals) {
    for (Language language : languages.official()) {
      if (!words.has(language)) {
        refusals.add(WORDS_MISSING.refuses(field + "." + language.tag(), language));
      }
    }
  }
}
