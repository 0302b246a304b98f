package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Basis;
import secretariat.depositary.BasisWords;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.depositary.ForwardingClock;
import secretariat.kernel.Text;

/** Says in words what a deposit says in codes. */
@Component
class DeskDetails {

  private final BasisWords basis;
  private final DeskNames names;
  private final ForwardingClock clock;

  DeskDetails(BasisWords basis, DeskNames names, ForwardingClock clock) {
    this.basis = basis;
    this.names = names;
    this.clock = clock;
  }

  /** The last day for the certified copies of a document, if a period is known for it. */
  Optional<LocalDate> lastDay(Document document) {
    return clock.lastDay(document);
  }

  Text kind(String code) {
    return names.documentKind(code);
  }

  Text basis(Basis of) {
    return basis.of(of);
  }

  Text person(String id) {
    return names.person(id);
  }

  Optional<DeskDocumentPage.Details> of(Document document) {
    return switch (document) {
      case Received received -> Optional.empty();
      case Deposited deposited ->
          Optional.of(
              new DeskDocumentPage.Details(
                  deposited,
                  kind(deposited.data().documentKind()),
                  basis(deposited.data().basis()),
                  deposited.copies().stream()
                      .map(copy ->
                          new DeskDocumentPage.CopyRow(
                              copy, names.recipient(copy.act().recipient())))
                      .toList()));
    };
  }
}
