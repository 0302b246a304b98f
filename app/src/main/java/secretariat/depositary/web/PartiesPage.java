package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/** Which states are parties to a treaty, as a source says. */
public record PartiesPage(
    DeskDocumentPage.Details details, List<Choice> states, Optional<Refusal> lacking, Form form)
    implements FormPage {

  public PartiesPage {
    states = List.copyOf(states);
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }
}
