package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * The form in which an error in one copy is put on record.
 *
 * @param lacking why the reader may not do it, if so
 */
public record CopyRectificationPage(
    Deposited document, Copy copy, Text holder, Optional<Refusal> lacking, Form form)
    implements FormPage {

  /** Whether an error in this copy is on record already. */
  public boolean isRectified() {
    return document.rectifications().ofCopy(copy.sequence()).isPresent();
  }

  public String document(String suffix) {
    return "/desk/documents/" + document.subject().id() + suffix;
  }

  public String here() {
    return document("/copies/%d/rectifications".formatted(copy.sequence()));
  }
}
