package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/** What a treaty itself says about who may become a party to it. */
public record ParticipationClausePage(
    DeskDocumentPage.Details details,
    List<Choice> standings,
    List<Choice> states,
    Optional<Refusal> lacking,
    Form form)
    implements FormPage {

  public ParticipationClausePage {
    standings = List.copyOf(standings);
    states = List.copyOf(states);
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }
}
