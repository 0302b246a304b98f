package secretariat.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.decisions.StateDrafts.Draft;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * A proposal as a state sees it, and the form of its answer.
 *
 * @param draft what the state drafted for itself; nobody else sees it
 * @param look whether this is the second look before the answer is sent
 * @param sent whether an answer was just sent
 */
public record ConsentItemPage(
    ProposalSheet sheet,
    List<Choice> answers,
    Optional<Draft> draft,
    Form form,
    boolean look,
    boolean sent)
    implements FormPage {

  public String here() {
    return "/desk/consent/" + sheet.id();
  }

  /** Whether an answer that is given here binds the state. */
  public boolean binds() {
    return sheet.round().map(round -> round.terms().portalBinds()).orElse(true);
  }

  public String kind() {
    return answers.stream()
        .filter(choice -> choice.value().equals(form.value("kind")))
        .map(Choice::label)
        .findFirst()
        .orElse("—");
  }

  public List<Map.Entry<String, String>> carried() {
    return form.values().entrySet().stream()
        .filter(entry ->
            entry.getKey().startsWith("words.")
                || List.of("kind", "open", "round").contains(entry.getKey()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue().getFirst()))
        .filter(entry -> !entry.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }
}
