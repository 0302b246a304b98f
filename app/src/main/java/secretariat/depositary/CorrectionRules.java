package secretariat.depositary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** How data and classification of a deposited document are put right. */
final class CorrectionRules {

  static final Rule NOTHING_CHANGES = Rule.of("depositary.nothing-changes");
  static final Rule REASON_MISSING = Rule.of("depositary.reason-missing");

  private CorrectionRules() {}

  /** The correction from what stands to what is wanted; fields that stay the same are left out. */
  static DataCorrected correction(
      Deposited document, Map<String, Optional<String>> wanted, String reason) {
    var changes = new ArrayList<DataCorrected.Change>();
    for (Language language : Language.values()) {
      String field = DataCorrected.titleField(language);
      change(changes, field, document.title().exactly(language), wanted);
    }
    change(changes, DataCorrected.BODY_NUMBER, document.data().bodyNumber(), wanted);
    return new DataCorrected(List.copyOf(changes), reason.strip());
  }

  private static void change(
      List<DataCorrected.Change> changes,
      String field,
      Optional<String> before,
      Map<String, Optional<String>> wanted) {
    Optional<String> after = wanted.getOrDefault(field, before);
    if (!after.equals(before)) {
      changes.add(new DataCorrected.Change(field, before, after));
    }
  }

  static List<Refusal> check(Deposited document, DataCorrected correction, DepositFacts facts) {
    var refusals = new ArrayList<Refusal>();
    if (correction.changes().isEmpty()) {
      refusals.add(NOTHING_CHANGES.refuses(""));
    }
    if (correction.reason().isEmpty()) {
      refusals.add(REASON_MISSING.refuses("reason"));
    }
    for (DataCorrected.Change change : correction.changes()) {
      if (change.field().equals(DataCorrected.BODY_NUMBER)) {
        bodyNumber(document, change.after(), facts, refusals);
      } else if (facts.languages().official().contains(DataCorrected.titleIn(change.field()))
          && change.after().isEmpty()) {
        refusals.add(
            DepositRules.TITLE_MISSING.refuses(
                change.field(), DataCorrected.titleIn(change.field())));
      }
    }
    return refusals;
  }

  private static void bodyNumber(
      Deposited document, Optional<String> after, DepositFacts facts, List<Refusal> refusals) {
    Basis basis = document.data().basis();
    if (after.isPresent() && basis.decidedBy().isEmpty()) {
      refusals.add(DepositRules.NUMBER_WITHOUT_BODY.refuses(DataCorrected.BODY_NUMBER));
    }
    facts
        .holder(basis, after, document.subject().id())
        .ifPresent(holder ->
            refusals.add(DepositRules.NUMBER_TAKEN.refuses(DataCorrected.BODY_NUMBER, holder)));
  }

  static List<Refusal> reclassification(Deposited document, Classification after, String reason) {
    var refusals = new ArrayList<Refusal>();
    if (after == document.classification()) {
      refusals.add(NOTHING_CHANGES.refuses("classification"));
    }
    if (reason.isBlank()) {
      refusals.add(REASON_MISSING.refuses("reason"));
    }
    return refusals;
  }

  /** The act; a raised classification states what was open until now. */
  static Reclassified reclassified(Deposited document, Classification after, String reason) {
    Classification before = document.classification();
    return new Reclassified(
        before,
        after,
        reason.strip(),
        after.isStricterThan(before)
            ? Optional.of("%s since %s".formatted(before.code(), document.deposited().toString()))
            : Optional.empty());
  }
}
