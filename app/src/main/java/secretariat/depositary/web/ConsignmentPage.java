package secretariat.depositary.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingAct.Ground;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.kernel.Text;
import secretariat.profile.Periods;
import secretariat.register.Act;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Phrase;

/**
 * One recipient's copies of a document: their ways, and what an official can record.
 *
 * @param letters on errors in the copies, by the place of the copy
 */
public record ConsignmentPage(
    DeskDocumentPage.Details details,
    Whose whose,
    List<Consignment> copies,
    Map<Long, Letter> letters,
    List<Deed> deeds,
    May may,
    Form form)
    implements FormPage {

  public ConsignmentPage {
    copies = List.copyOf(copies);
    letters = Map.copyOf(letters);
    deeds = List.copyOf(deeds);
  }

  /** Whose copies they are, and which way they go. */
  public record Whose(String code, Text name, Phrase way) {}

  /** Something that happened to them. */
  public record Deed(Act act, Phrase what, Text person, Optional<String> scan) {}

  /**
   * What the reader may do.
   *
   * @param notice which fact starts a period for the recipient
   */
  public record May(boolean forward, boolean certify, Periods.Notice notice) {}

  /** Whether the form of this resource was sent and is shown again. */
  public boolean isEntered(String resource) {
    return form.isRefused() && form.has("deed", resource);
  }

  public String document() {
    return "/desk/documents/" + details.document().subject().id();
  }

  public String here() {
    return document() + "/forwarding/" + whose.code();
  }

  /** Whether an error in one of the copies was put on record. */
  public boolean isRectified() {
    return copies.stream().anyMatch(this::isRectified);
  }

  public boolean isRectified(Consignment copy) {
    return copy.document().rectifications().ofCopy(copy.copy().sequence()).isPresent();
  }

  /** The letter that tells the holder of the error in a copy, if one was issued. */
  public Optional<Letter> letter(Consignment copy) {
    return Optional.ofNullable(letters.get(copy.copy().sequence()));
  }

  /** The copies of whose error a letter can tell. */
  public List<Choice> untoldCopies() {
    return choices(
        copies.stream().filter(this::isRectified).filter(copy -> letter(copy).isEmpty()).toList());
  }

  public List<Choice> copyChoices() {
    return choices(copies);
  }

  private static List<Choice> choices(List<Consignment> copies) {
    return copies.reversed().stream()
        .map(each -> new Choice(String.valueOf(each.copy().sequence()), each.number()))
        .toList();
  }

  public static List<Choice> means(Frame frame) {
    return Arrays.stream(Means.values())
        .map(each ->
            new Choice(each.code(), frame.say("depositary.forwarding.means." + each.code())))
        .toList();
  }

  public static List<Choice> grounds(Frame frame) {
    return Arrays.stream(Ground.values())
        .map(each ->
            new Choice(each.code(), frame.say("depositary.forwarding.ground." + each.code())))
        .toList();
  }

  public List<Moment> life(Frame frame) {
    return deeds.stream()
        .map(deed ->
            new Moment(
                frame.date(deed.act().effective()),
                frame.say(deed.what()),
                frame.say(
                    "depositary.forwarding.recorded",
                    deed.person(),
                    deed.act().recorded(),
                    deed.act().id().code()),
                deed.scan().map(sha256 -> here() + "/scans/" + sha256)))
        .toList();
  }
}
