package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.FileReference;
import secretariat.kernel.Refusal;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * The form in which the arrival of an original is written down.
 *
 * @param lacking why the reader may not record a receipt, if so
 * @param kept files that an earlier, refused form brought
 */
public record DeskReceiptFormPage(Optional<Refusal> lacking, List<FileReference> kept, Form form)
    implements FormPage {

  public DeskReceiptFormPage {
    kept = List.copyOf(kept);
  }
}
