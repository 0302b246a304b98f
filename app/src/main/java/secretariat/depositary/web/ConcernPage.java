package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Page;

/** The decision whether a document concerns a body, which then receives a copy. */
public record ConcernPage(
    DeskDocumentPage.Details details, List<Choice> bodies, Optional<Refusal> lacking, Form form)
    implements Page {

  public ConcernPage {
    bodies = List.copyOf(bodies);
  }

  @Override
  public int status() {
    return form.isRefused() ? 422 : 200;
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }
}
