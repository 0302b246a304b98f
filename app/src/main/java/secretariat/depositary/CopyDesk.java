package secretariat.depositary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.press.PressedCopy;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/**
 * Certifies copies. The order is fixed: print, seal, hash the final bytes, record the act; within a
 * second the register's log holds it, and the proof can be had. A file that is sealed and not
 * registered is not a certified copy.
 */
@Component
public class CopyDesk {

  private static final int ATTEMPTS = 4;

  private final Register register;
  private final CopyPrinter printer;
  private final CertificationFacts facts;
  private final ForwardingDuties duties;

  CopyDesk(
      Register register, CopyPrinter printer, CertificationFacts facts, ForwardingDuties duties) {
    this.register = register;
    this.printer = printer;
    this.facts = facts;
    this.duties = duties;
  }

  /** What stands against certifying a copy for a recipient now. */
  public List<Refusal> check(Actor officer, String document, CopyIntent intent) {
    Outcome<Deposited> judged = judge(officer, intent, document, register.now());
    return judged instanceof Outcome.Refused<Deposited>(List<Refusal> refusals)
        ? refusals
        : List.of();
  }

  /**
   * Certifies one copy. If the document's history grew while the copy was printed, the act id on
   * its pages would be wrong, and it is printed again.
   */
  public Outcome<Copy> certify(Actor officer, String document, CopyIntent intent) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Instant moment = register.now();
      int known = register.acts(DepositaryActs.document(document)).size();
      Outcome<Copy> outcome =
          judge(officer, intent, document, moment)
              .then(deposited -> print(officer, intent, deposited, known, moment));
      if (!(outcome instanceof Outcome.Refused<Copy>(List<Refusal> refusals))
          || !refusals.equals(List.of(CopyRules.HISTORY_GREW.refuses("")))) {
        return outcome;
      }
    }
    return Outcome.refused(CopyRules.HISTORY_GREW.refuses(""));
  }

  private Outcome<Deposited> judge(
      Actor officer, CopyIntent intent, String document, Instant moment) {
    return CopyRules.deposited(DocumentFold.fold(register.acts(DepositaryActs.document(document))))
        .then(deposited -> judge(officer, intent, deposited, moment));
  }

  private Outcome<Deposited> judge(
      Actor officer, CopyIntent intent, Deposited document, Instant moment) {
    return Powers.CERTIFY
        .judge(
            officer,
            CopyRules.certification(
                document,
                officer.person(),
                facts.delegation(officer, moment),
                intent,
                facts.isRecipient(intent.recipient(), moment)
                    || document.arrangements().listedName(intent.recipient()).isPresent()))
        .map(may -> document);
  }

  private Outcome<Copy> print(
      Actor officer, CopyIntent intent, Deposited document, int known, Instant moment) {
    var act = new ActId(document.subject(), known + 1L);
    return printer
        .print(officer, intent, document, act, moment)
        .then(pressed -> record(officer, intent, act, pressed));
  }

  private Outcome<Copy> record(Actor officer, CopyIntent intent, ActId act, PressedCopy pressed) {
    return register.decide(
        act.subject(),
        history -> {
          if (history.acts().size() + 1L != act.sequence()) {
            return Outcome.refused(CopyRules.HISTORY_GREW.refuses(""));
          }
          return CopyRules.deposited(DocumentFold.fold(history.acts()))
              .then(document -> judge(officer, intent, document, history.now()))
              .map(document -> record(officer, intent, document, history, pressed));
        });
  }

  private Copy record(
      Actor officer, CopyIntent intent, Deposited document, History history, PressedCopy pressed) {
    var certified =
        new CopyCertified(
            CopyOrders.copyNumber(document),
            intent.recipient(),
            new CopyCertified.File(pressed.sha256(), pressed.bytes(), pressed.pages()),
            document.authenticTexts().stream()
                .map(text -> new CopyCertified.Attached(text.language(), text.sha256()))
                .toList(),
            facts.delegation(officer, history.now()).orElseThrow(),
            intent.request());
    history.record(officer, facts.dateOf(history.now()), document.classification(), certified);
    Optional<Document> state = DocumentFold.fold(history.acts());
    Copy copy = ((Deposited) state.orElseThrow()).copies().getLast();
    duties.dispatch(document.subject().id(), copy.sequence(), history.now());
    return copy;
  }
}
