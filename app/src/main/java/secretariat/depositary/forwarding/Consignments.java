package secretariat.depositary.forwarding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.register.Act;
import secretariat.register.Register;

/** Finds a copy, its document, and how far it has come. */
@Component
public class Consignments {

  private final Depositary depositary;
  private final Register register;

  Consignments(Depositary depositary, Register register) {
    this.depositary = depositary;
    this.register = register;
  }

  /** A copy on its way. */
  public record Consignment(Deposited document, Copy copy, Way way) {

    public String recipient() {
      return copy.act().recipient();
    }

    public String number() {
      return copy.act().copyNumber();
    }
  }

  /** The copies of a document for a recipient, in the order in which they were certified. */
  public List<Consignment> of(String document, String recipient) {
    Map<String, Way> ways = Way.fold(acts(document, recipient));
    return depositary
        .document(document)
        .filter(Deposited.class::isInstance)
        .map(Deposited.class::cast)
        .map(deposited ->
            deposited.copies().stream()
                .filter(copy -> copy.act().recipient().equals(recipient))
                .map(
                    copy -> new Consignment(deposited, copy, Way.of(ways, copy.act().copyNumber())))
                .toList())
        .orElse(List.of());
  }

  /** One copy by its place in the document's history. */
  public Optional<Consignment> of(String document, long sequence) {
    return depositary
        .document(document)
        .filter(Deposited.class::isInstance)
        .map(Deposited.class::cast)
        .flatMap(deposited ->
            deposited.copies().stream().filter(copy -> copy.sequence() == sequence).findFirst())
        .flatMap(copy ->
            of(document, copy.act().recipient()).stream()
                .filter(each -> each.copy().sequence() == sequence)
                .findFirst());
  }

  /** What happened to a recipient's copies of a document, in order. */
  public List<Act> acts(String document, String recipient) {
    return register.acts(ForwardingAct.subject(document, recipient));
  }
}
