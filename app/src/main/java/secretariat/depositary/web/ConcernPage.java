package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/** The decision whether a document concerns a body, which then receives a copy. */
public record ConcernPage(
    DeskDocumentPage.Details details, List<Choice> bodies, Optional<Refusal> lacking, Form form)
    implements FormPage {

  public ConcernPage {
    bodies = List.copyOf(bodies);
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }
}
