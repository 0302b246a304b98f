package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/**
 * The form in which a document is classified anew.
 *
 * @param lacking why the reader may not classify, if so
 */
public record DeskClassificationPage(Deposited document, Optional<Refusal> lacking, Form form)
    implements FormPage {

  public String here() {
    return "/desk/documents/" + document.subject().id();
  }

  public List<Choice> choices(Frame frame) {
    return DeskChoices.classifications(frame);
  }
}
