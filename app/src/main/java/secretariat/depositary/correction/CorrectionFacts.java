package secretariat.depositary.correction;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.Decisions;
import secretariat.depositary.Basis;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RectificationDesk;
import secretariat.depositary.RectificationDesk.Corrected;
import secretariat.depositary.notification.Addressee;
import secretariat.depositary.notification.StatesConcerned;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;

/** Gathers what the rules of corrections need to know beyond the proposal. */
@Component
class CorrectionFacts {

  private final RectificationDesk rectifications;
  private final CorrectionStore store;
  private final StatesConcerned addressees;
  private final Decisions decisions;
  private final Languages languages;

  CorrectionFacts(
      RectificationDesk rectifications,
      CorrectionStore store,
      StatesConcerned addressees,
      Decisions decisions,
      Languages languages) {
    this.rectifications = rectifications;
    this.store = store;
    this.addressees = addressees;
    this.decisions = decisions;
    this.languages = languages;
  }

  /** A proposal is between the depositary and the states, however open the text is. */
  static Classification closed(Deposited document) {
    return document.classification().atLeast(Classification.INTERNAL);
  }

  Languages languages() {
    return languages;
  }

  List<Refusal> check(Deposited document, Corrected corrected) {
    return rectifications.check(document, corrected);
  }

  /** Keeps others from proposing another correction of the same text meanwhile. */
  void lock(Deposited document, Language language) {
    rectifications.lock(document, language);
  }

  boolean hasOpen(Deposited document, Language language) {
    return store.isOpen(document.subject().id(), language.tag());
  }

  List<Addressee> named(List<String> codes) {
    return addressees.named(codes);
  }

  /** The body's decision of this number, as the decision book has it. */
  Optional<CitedDecision> cited(Deposited document, String number, int year) {
    return document
        .data()
        .basis()
        .decidedBy()
        .flatMap(body ->
            decisions
                .numbered(body, number.strip(), year)
                .map(DecisionBook.Entry::registryNumber)
                .map(registry -> new CitedDecision(body, number.strip(), registry)));
  }

  /** What stands against resting on this decision. */
  List<Refusal> decision(Deposited document, String number, int year) {
    if (cited(document, number, year).isEmpty()) {
      String body = document.data().basis().decidedBy().orElse("");
      return List.of(CorrectionRules.DECISION_MISSING.refuses("decision", body));
    }
    boolean itself =
        document.data().basis() instanceof Basis.Decision own
            && own.number().filter(number.strip()::equals).isPresent()
            && own.date().getYear() == year;
    return itself ? List.of(CorrectionRules.SAME_DECISION.refuses("decision")) : List.of();
  }
}
