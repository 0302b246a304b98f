package secretariat.offices.web;

import java.util.List;
import secretariat.bodies.BodyOn;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/**
 * The form of a nomination, or of the designation of an acting head.
 *
 * @param acting whether it is the latter
 */
public record DeskNominationPage(boolean acting, Choices choices, Form form) implements FormPage {

  /** What the form offers. */
  public record Choices(
      List<Choice> offices,
      List<Choice> persons,
      List<Choice> states,
      List<Choice> takers,
      List<BodyOn> departments) {}

  public List<Choice> departments(Frame frame) {
    return choices.departments().stream()
        .map(body -> new Choice(body.code(), TermRow.named(frame, body)))
        .toList();
  }

  public String action() {
    return acting ? "/desk/offices/acting" : "/desk/offices/nominations";
  }

  public String title() {
    return acting ? "offices.designate" : "offices.nominate";
  }
}
