package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import secretariat.depositary.ForwardingClock.Deadline;
import secretariat.depositary.Proposal;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;

/**
 * The list of recipients before it is fixed.
 *
 * @param lines what is proposed; in the second look with what was added
 * @param states that the register knows, to choose from
 */
public record RecipientsPage(
    DeskDocumentPage.Details details,
    Proposal proposal,
    List<Line> lines,
    Optional<Deadline> deadline,
    List<Choice> states,
    Form form,
    boolean secondLook)
    implements Page {

  public RecipientsPage {
    lines = List.copyOf(lines);
    states = List.copyOf(states);
  }

  @Override
  public int status() {
    return form.isRefused() && !form.values().isEmpty() ? 422 : 200;
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }

  /** The rows in which somebody can be added. */
  public List<Integer> places() {
    return IntStream.rangeClosed(1, RecipientsController.MOST_ADDED).boxed().toList();
  }

  /** Whether more than the members can receive a copy of this document. */
  public boolean canAdd() {
    return List.of("treaty", "charter-protocol").contains(details.document().data().documentKind());
  }

  public static List<Choice> reasons(Frame frame) {
    return Stream.of(Reason.SIGNATORY, Reason.PARTY, Reason.ENTITLED)
        .map(reason ->
            new Choice(reason.code(), frame.say("depositary.forwarding.reason." + reason.code())))
        .toList();
  }

  /** The fields of what was added, to be carried through the second look. */
  public List<String> carried() {
    return places().stream()
        .flatMap(place ->
            Stream.of("code", "name", "reason", "explanation")
                .map(part -> "added-%d-%s".formatted(place, part)))
        .filter(field -> !form.value(field).isEmpty())
        .toList();
  }
}
