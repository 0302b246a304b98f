package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingBoard.Sent;
import secretariat.profile.Periods;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * One document that came for a recipient: its own copies in full, and of the others only that they
 * were sent.
 */
public record DeliveryPage(
    Deposited document,
    List<Consignment> copies,
    List<Sent> others,
    Periods.Notice notice,
    Form form)
    implements FormPage {

  public DeliveryPage {
    copies = List.copyOf(copies);
    others = List.copyOf(others);
  }

  public String here() {
    return "/desk/deliveries/" + document.subject().id();
  }

  public String copyPath(Consignment copy) {
    return "/desk/documents/%s/copies/%d"
        .formatted(document.subject().id(), copy.copy().sequence());
  }

  /** Whether an error in this very copy was put on record. */
  public boolean isRectified(Consignment copy) {
    return document.rectifications().ofCopy(copy.copy().sequence()).isPresent();
  }
}
