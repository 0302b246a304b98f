package secretariat.depositary.web;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.DataCorrected;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * The form in which data of a deposited document is put right; what stands now is shown beside it.
 *
 * @param lacking why the reader may not correct, if so
 */
public record DeskCorrectionPage(Deposited document, Optional<Refusal> lacking, Form form)
    implements FormPage {

  public String here() {
    return "/desk/documents/" + document.subject().id();
  }

  /** A form with what stands now. */
  static Form asItStands(Deposited document) {
    var values = new HashMap<String, List<String>>();
    for (Language language : Language.values()) {
      document
          .title()
          .exactly(language)
          .ifPresent(words -> values.put(DataCorrected.titleField(language), List.of(words)));
    }
    document
        .data()
        .bodyNumber()
        .ifPresent(number -> values.put(DataCorrected.BODY_NUMBER, List.of(number)));
    return new Form(values, List.of());
  }
}
