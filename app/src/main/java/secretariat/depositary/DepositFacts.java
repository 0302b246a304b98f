package secretariat.depositary;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.bodies.Verdict;
import secretariat.decisions.Decisions;
import secretariat.depositary.Document.Received;
import secretariat.kernel.Languages;
import secretariat.kernel.Refusal;
import secretariat.register.Register;

/** Gathers what the rules of deposit need to know beyond the draft. */
@Component
class DepositFacts {

  private final Register register;
  private final DepositaryStore store;
  private final Bodies bodies;
  private final Languages languages;
  private final Decisions decisions;

  DepositFacts(
      Register register,
      DepositaryStore store,
      Bodies bodies,
      Languages languages,
      Decisions decisions) {
    this.decisions = decisions;
    this.register = register;
    this.store = store;
    this.bodies = bodies;
    this.languages = languages;
  }

  DepositRules.Facts of(Received received, DepositDraft draft) {
    return new DepositRules.Facts(
        received.receipt().receivedOn(),
        store.depositedFiles(draft.texts().stream().map(DepositedText::sha256).toList()),
        holder(draft.basis(), draft.bodyNumber(), received.subject().id()),
        refusal(draft),
        languages);
  }

  Languages languages() {
    return languages;
  }

  /** Who holds a body's number already. */
  Optional<String> holder(Basis basis, Optional<String> number, String except) {
    return basis instanceof Basis.Decision decision && number.isPresent()
        ? store.numberHolder(decision.body(), decision.date(), number.get(), except)
        : Optional.empty();
  }

  /** Keeps others from depositing under the same number of a body meanwhile. */
  void lock(DepositDraft draft) {
    lock(draft.basis());
  }

  void lock(DocumentDeposited document) {
    lock(document.basis());
  }

  private void lock(Basis basis) {
    basis.decidedBy().ifPresent(body -> register.lock("depositary.body-number." + body));
  }

  /** What the decision book says of the body's number, if it is another day. */
  private Optional<Refusal> otherwiseInTheBook(Basis.Decision decision) {
    return decision
        .number()
        .flatMap(number -> decisions.numbered(decision.body(), number, decision.date().getYear()))
        .flatMap(
            entry -> DepositRules.inTheBook(entry.registryNumber(), entry.adopted(), decision));
  }

  private Optional<Refusal> refusal(DepositDraft draft) {
    if (!(draft.basis() instanceof Basis.Decision decision)) {
      return Optional.empty();
    }
    Verdict verdict = bodies.mayAdopt(decision.body(), draft.documentKind(), decision.date());
    return verdict.refusal("body").or(() -> otherwiseInTheBook(decision));
  }
}
