package secretariat.depositary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.profile.KnownDate;

/** What may be deposited. Each rule's wording, source and remedy stand in the module's words. */
final class DepositRules {

  static final Rule TITLE_MISSING = Rule.of("depositary.title-in-official-languages");
  static final Rule KIND_MISSING = Rule.of("depositary.document-kind-missing");
  static final Rule DEPOSITARY_MISSING = Rule.of("depositary.depositary-missing");
  static final Rule AUTHENTIC_MISSING = Rule.of("depositary.authentic-language-missing");
  static final Rule NO_AUTHENTIC = Rule.of("depositary.no-authentic-language");
  static final Rule LANGUAGE_TWICE = Rule.of("depositary.language-twice");
  static final Rule SAME_FILE = Rule.of("depositary.same-file-twice");
  static final Rule ADOPTED_AFTER_RECEIPT = Rule.of("depositary.adopted-after-receipt");
  static final Rule BOOK_SAYS_OTHERWISE = Rule.of("depositary.decision-book-says-otherwise");
  static final Rule NUMBER_TAKEN = Rule.of("depositary.body-number-taken");
  static final Rule NUMBER_WITHOUT_BODY = Rule.of("depositary.body-number-without-body");
  static final Rule SIGNATORIES_MISSING = Rule.of("depositary.signatories-missing");
  static final Rule NOTIFIER_MISSING = Rule.of("depositary.notifier-missing");
  static final Rule SECOND_READER = Rule.of("depositary.second-reader-is-drafter");
  static final Rule ALREADY_DEPOSITED = Rule.of("depositary.already-deposited");

  /**
   * What the rules need to know beyond the draft.
   *
   * @param filesElsewhere which of the files are already deposited, by hash, and under which number
   * @param numberHolder the document that holds the body's number already
   * @param languages those of the organisation; a title stands in the official ones
   * @param body why the body may not adopt such a document, if it may not
   */
  record Facts(
      LocalDate receivedOn,
      Map<String, String> filesElsewhere,
      Optional<String> numberHolder,
      Optional<Refusal> body,
      Languages languages) {}

  private DepositRules() {}

  /** A decision that stands in the decision book is cited with the day that stands there. */
  static Optional<Refusal> inTheBook(
      String registryNumber, KnownDate adopted, Basis.Decision cited) {
    boolean same =
        !cited.date().isBefore(adopted.earliest()) && !cited.date().isAfter(adopted.latest());
    return same
        ? Optional.empty()
        : Optional.of(
            BOOK_SAYS_OTHERWISE.refuses("date", registryNumber, adopted.code(), cited.date()));
  }

  static List<Refusal> check(DepositDraft draft, Facts facts) {
    var refusals = new ArrayList<Refusal>();
    for (Language language : facts.languages().official()) {
      if (!draft.title().has(language)) {
        refusals.add(TITLE_MISSING.refuses("title." + language.tag(), language));
      }
    }
    if (draft.documentKind().isBlank()) {
      refusals.add(KIND_MISSING.refuses("document-kind"));
    }
    if (draft.depositary().isBlank()) {
      refusals.add(DEPOSITARY_MISSING.refuses("depositary-name"));
    }
    texts(draft, facts, refusals);
    basis(draft, facts, refusals);
    if (!draft.isOurs() && draft.notifiedBy().isEmpty()) {
      refusals.add(NOTIFIER_MISSING.refuses("notified-by"));
    }
    return refusals;
  }

  private static void texts(DepositDraft draft, Facts facts, List<Refusal> refusals) {
    if (draft.authenticLanguages().isEmpty()) {
      refusals.add(NO_AUTHENTIC.refuses("authentic-languages"));
    }
    Set<Language> authentic = new HashSet<>();
    Set<Language> languages = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    for (DepositedText text : draft.texts()) {
      String field = "text." + text.language().tag();
      if (!languages.add(text.language())) {
        refusals.add(LANGUAGE_TWICE.refuses(field, text.language()));
      }
      if (text.authentic()) {
        authentic.add(text.language());
      }
      String elsewhere = facts.filesElsewhere().get(text.sha256());
      if (elsewhere != null || !hashes.add(text.sha256())) {
        refusals.add(SAME_FILE.refuses(field, elsewhere == null ? "none" : elsewhere));
      }
    }
    for (Language language : draft.authenticLanguages()) {
      if (draft.isOurs() && !authentic.contains(language)) {
        refusals.add(AUTHENTIC_MISSING.refuses("text." + language.tag(), language));
      }
    }
  }

  private static void basis(DepositDraft draft, Facts facts, List<Refusal> refusals) {
    draft
        .basis()
        .on()
        .filter(date -> date.isAfter(facts.receivedOn()))
        .ifPresent(
            date -> refusals.add(ADOPTED_AFTER_RECEIPT.refuses("date", date, facts.receivedOn())));
    facts.body().ifPresent(refusals::add);
    facts
        .numberHolder()
        .ifPresent(holder -> refusals.add(NUMBER_TAKEN.refuses("body-number", holder)));
    if (draft.bodyNumber().isPresent() && draft.basis().decidedBy().isEmpty()) {
      refusals.add(NUMBER_WITHOUT_BODY.refuses("body-number"));
    }
    if (draft.basis() instanceof Basis.Signature signature && signature.signatories().isEmpty()) {
      refusals.add(SIGNATORIES_MISSING.refuses("signatories"));
    }
  }
}
