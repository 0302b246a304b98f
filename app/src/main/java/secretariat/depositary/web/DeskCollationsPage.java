package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * The authentic texts of a document, and who compared each with the paper original.
 *
 * @param lacking why the reader may not confirm a comparison, if so
 */
public record DeskCollationsPage(
    Deposited document, List<Row> rows, Optional<Refusal> lacking, Form form) implements FormPage {

  public DeskCollationsPage {
    rows = List.copyOf(rows);
  }

  /** One authentic text, its comparison if it was made, and the name of who made it. */
  public record Row(
      DepositedText text, Optional<Document.Collation> collation, Optional<Text> person) {}

  public String here() {
    return "/desk/documents/" + document.subject().id();
  }
}
