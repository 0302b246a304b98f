package secretariat.depositary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** What may be collated and certified, and by whom. */
final class CopyRules {

  static final Rule NOT_DEPOSITED = Rule.of("depositary.not-deposited");
  static final Rule OTHER_DEPOSITARY = Rule.of("depositary.other-depositary");
  static final Rule NOT_AUTHENTIC = Rule.of("depositary.not-an-authentic-text");
  static final Rule COLLATED = Rule.of("depositary.already-collated");
  static final Rule UNCOLLATED = Rule.of("depositary.not-collated");
  static final Rule CERTIFIER_IS_DEPOSITOR = Rule.of("depositary.certifier-is-depositor");
  static final Rule NO_DELEGATION = Rule.of("depositary.no-delegation");
  static final Rule NOT_A_RECIPIENT = Rule.of("depositary.not-a-recipient");
  static final Rule COPY_EXISTS = Rule.of("depositary.copy-exists");
  static final Rule HISTORY_GREW = Rule.of("depositary.history-grew");

  private static final String RECORDED_REQUEST = "forwarding/";

  private CopyRules() {}

  static Outcome<Deposited> deposited(Optional<Document> document) {
    return document.filter(Deposited.class::isInstance).isPresent()
        ? Outcome.done((Deposited) document.orElseThrow())
        : Outcome.refused(NOT_DEPOSITED.refuses(""));
  }

  static List<Refusal> collation(Deposited document, Language language) {
    var refusals = new ArrayList<Refusal>();
    if (!document.data().isOurs()) {
      refusals.add(OTHER_DEPOSITARY.refuses("", document.data().depositary()));
    }
    if (document.text(language).filter(DepositedText::authentic).isEmpty()) {
      refusals.add(NOT_AUTHENTIC.refuses("language", language));
    } else if (document.collations().containsKey(language)) {
      refusals.add(COLLATED.refuses("language", language));
    }
    return refusals;
  }

  /**
   * Whether a copy may be certified.
   *
   * @param delegation the delegation of this officer on this day, if there is one
   * @param recipientKnown whether the recipient is one of this day's recipients
   */
  static List<Refusal> certification(
      Deposited document,
      String officer,
      Optional<String> delegation,
      CopyIntent intent,
      boolean recipientKnown) {
    var refusals = new ArrayList<>(readiness(document, officer, delegation));
    if (!recipientKnown) {
      refusals.add(NOT_A_RECIPIENT.refuses("recipient", intent.recipient()));
    }
    if (intent.request().isEmpty()
        && document.copies().stream()
            .anyMatch(copy -> copy.act().recipient().equals(intent.recipient()))) {
      refusals.add(COPY_EXISTS.refuses("recipient", intent.recipient()));
    }
    if (intent
        .request()
        .filter(request -> request.startsWith(RECORDED_REQUEST))
        .filter(request -> isAnswered(document, request))
        .isPresent()) {
      refusals.add(COPY_EXISTS.refuses("recipient", intent.recipient()));
    }
    return refusals;
  }

  /** Whether a recorded request has its copy: it is answered once. */
  private static boolean isAnswered(Deposited document, String request) {
    return document.copies().stream()
        .anyMatch(copy -> copy.act().request().filter(request::equals).isPresent());
  }

  /** What stands against certifying any copy, whoever it is for. */
  static List<Refusal> readiness(Deposited document, String officer, Optional<String> delegation) {
    var refusals = new ArrayList<Refusal>();
    if (!document.data().isOurs()) {
      refusals.add(OTHER_DEPOSITARY.refuses("", document.data().depositary()));
    }
    document.uncollated().forEach(language -> refusals.add(UNCOLLATED.refuses("", language)));
    if (document.depositor().equals(officer)) {
      refusals.add(CERTIFIER_IS_DEPOSITOR.refuses(""));
    }
    if (delegation.isEmpty()) {
      refusals.add(NO_DELEGATION.refuses(""));
    }
    return refusals;
  }
}
