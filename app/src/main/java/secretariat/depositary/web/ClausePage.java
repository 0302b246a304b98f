package secretariat.depositary.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import secretariat.depositary.ForwardingClock.Deadline;
import secretariat.kernel.Refusal;
import secretariat.profile.Periods.Start;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;

/** What a document itself says about when its certified copies are sent. */
public record ClausePage(
    DeskDocumentPage.Details details,
    Optional<Deadline> deadline,
    Optional<Refusal> lacking,
    Form form)
    implements FormPage {

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }

  public static List<Choice> starts(Frame frame) {
    return Arrays.stream(Start.values())
        .map(start -> start.name().toLowerCase(Locale.ROOT))
        .map(code -> new Choice(code, frame.say("depositary.forwarding.from." + code)))
        .toList();
  }
}
