package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.depositary.correction.Correction;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.Stage;
import secretariat.depositary.notification.Addressee;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Shape;

/** One correction, as the officials follow it. */
public record CorrectionPage(
    Row row, May may, List<Letter> letters, LocalDate today, Entered entered)
    implements Page, LettersPage {

  public CorrectionPage {
    letters = List.copyOf(letters);
  }

  /**
   * What the reader may do.
   *
   * @param record objections and notices
   * @param end make or withdraw it
   * @param against what stands against making it
   */
  public record May(boolean record, boolean end, List<Refusal> against) {
    public May {
      against = List.copyOf(against);
    }
  }

  /**
   * What was entered and refused, and into which form.
   *
   * @param states of which one may be chosen
   */
  public record Entered(String deed, Form form, List<Choice> states) {
    public Entered {
      states = List.copyOf(states);
    }
  }

  public List<Choice> states() {
    return entered.states();
  }

  @Override
  public int status() {
    return entered.form().isRefused() ? 422 : 200;
  }

  public Correction correction() {
    return row.correction();
  }

  @Override
  public String here() {
    return "/desk/corrections/" + row.id();
  }

  public String document() {
    return "/desk/documents/" + row.document().subject().id();
  }

  @Override
  public boolean isEntered(String deed) {
    return entered.deed().equals(deed);
  }

  /** Whether what was refused has no form here any more: somebody else was first. */
  public boolean isRefusedElsewhere() {
    boolean offered =
        switch (entered.deed()) {
          case "makings", "withdrawals" -> may.end();
          default -> may.record() && !correction().proposal().addressees().isEmpty();
        };
    return entered.form().isRefused() && !offered;
  }

  @Override
  public Form form(String deed) {
    return isEntered(deed) ? entered.form() : Form.with(java.util.Map.of("on", today.toString()));
  }

  /** The place in the document's history of the act that replaced the text. */
  public Optional<Long> rectification() {
    return correction()
        .ending()
        .flatMap(Correction.Ending::made)
        .flatMap(made -> ActId.ofCode(made.rectification()))
        .map(ActId::sequence);
  }

  public static Shape shape(Stage stage) {
    return switch (stage) {
      case RUNNING -> Shape.UNDER_WAY;
      case READY -> Shape.OPEN;
      case MADE -> Shape.DONE;
      case OBJECTED, CONTESTED -> Shape.ATTENTION;
      case WITHDRAWN -> Shape.ENDED;
    };
  }

  public String name(Frame frame, String code) {
    return frame.text(correction().nameOf(code));
  }

  @Override
  public List<Choice> addressees(Frame frame) {
    return correction().proposal().addressees().stream()
        .map(each -> new Choice(each.code(), frame.text(each.name())))
        .toList();
  }

  /** What can be communicated: the proposal, each objection, the outcome. */
  @Override
  public List<Choice> matters(Frame frame) {
    var matters = Stream.<Choice>builder();
    matters.add(new Choice("1", frame.say("depositary.correction.matter.proposal")));
    correction()
        .objections()
        .forEach(each ->
            matters.add(
                new Choice(
                    String.valueOf(each.place()),
                    frame.say(
                        "depositary.correction.matter.objection",
                        name(frame, each.act().state())))));
    correction()
        .ending()
        .ifPresent(end ->
            matters.add(
                new Choice(
                    String.valueOf(end.place()),
                    frame.say("depositary.correction.matter.outcome"))));
    return matters.build().toList();
  }

  /** When the proposal was communicated to an addressee, in the reader's words. */
  public String told(Frame frame, Addressee addressee) {
    return correction()
        .notice(1, addressee.code())
        .map(notice -> frame.date(notice.on()))
        .orElseGet(() -> frame.say("depositary.correction.not-told"));
  }

  public String lastDay(Frame frame, Addressee addressee) {
    return correction().lastDay(addressee.code()).map(frame::date).orElse("—");
  }
}
