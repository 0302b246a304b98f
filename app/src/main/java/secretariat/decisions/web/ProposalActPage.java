package secretariat.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import secretariat.decisions.Deed;
import secretariat.kernel.Text;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/**
 * The form of one act, or the second look before it.
 *
 * @param candidate whom the decision approves, if it is one that does
 * @param look whether this is the second look
 */
public record ProposalActPage(
    String id,
    Text title,
    Deed deed,
    Optional<ProposalSheet.Candidate> candidate,
    Choices choices,
    Form form,
    boolean look)
    implements FormPage {

  /** What can be chosen. */
  public record Choices(
      List<Choice> states,
      List<Choice> bodies,
      List<Choice> procedures,
      List<Choice> answers,
      List<Choice> languages,
      List<Choice> candidacies) {}

  public String action() {
    return switch (deed) {
      case ENTER -> "/desk/proposals";
      case ENTER_PAST -> "/desk/past-decisions";
      default -> "/desk/proposals/" + id + "/" + deed.code();
    };
  }

  public String back() {
    return id.isEmpty() ? "/desk/proposals" : "/desk/proposals/" + id;
  }

  /** What was entered, in words. */
  public List<Entered.Line> entered(Frame frame) {
    return new Entered(frame, choices).lines(form);
  }

  /** What was entered, to be carried through the second look. */
  public List<Map.Entry<String, String>> carried() {
    return form.values().entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("_"))
        .filter(entry ->
            !entry.getKey().equals("idempotency-key") && !entry.getKey().equals("confirmed"))
        .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
        .filter(entry -> !entry.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey())
        .collect(Collectors.toList());
  }
}
