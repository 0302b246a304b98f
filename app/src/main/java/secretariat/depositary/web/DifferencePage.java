package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.Powers;
import secretariat.depositary.difference.Difference;
import secretariat.depositary.difference.DifferenceAct.DifferenceDecided;
import secretariat.depositary.difference.DifferenceBoard.Row;
import secretariat.depositary.difference.DifferenceDeed;
import secretariat.depositary.difference.Stage;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.kernel.Actor;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Shape;

/** One difference: what the state says, who was told, what was decided, and the next step. */
public record DifferencePage(
    Row row, May may, List<Letter> letters, Offered offered, Entered entered)
    implements Page, LettersPage {

  public DifferencePage {
    letters = List.copyOf(letters);
  }

  /**
   * What the reader may do at this stage.
   *
   * @param write covering letters
   * @param own whether the reader speaks for the state itself
   * @param wider whether the reader sees who else was told
   */
  public record May(
      boolean bring,
      boolean decide,
      boolean write,
      boolean tell,
      boolean withdraw,
      boolean own,
      boolean wider) {

    /** Whether the page has the form of a deed. */
    boolean does(String deed) {
      return switch (deed) {
        case "bring" -> bring;
        case "decide" -> decide;
        case "letters" -> write;
        case "notify" -> tell;
        case "withdraw" -> withdraw;
        default -> false;
      };
    }

    static May of(Actor actor, Difference difference) {
      Stage stage = difference.stage();
      boolean ends = Powers.RECTIFY.heldBy(actor);
      boolean own = difference.isOf(actor);
      return new May(
          ends && DifferenceDeed.BRING.isOpenAt(stage),
          ends && DifferenceDeed.DECIDE.isOpenAt(stage),
          Powers.FORWARD.heldBy(actor) && !difference.matters().isEmpty(),
          Powers.FORWARD.heldBy(actor) && difference.isUntold(),
          (own || Powers.FORWARD.heldBy(actor)) && DifferenceDeed.WITHDRAW.isOpenAt(stage),
          own,
          actor.capacity().readsPapers());
    }
  }

  /**
   * What the forms offer.
   *
   * @param proposed the codes of the states that the rules propose
   * @param states all that the register knows
   */
  public record Offered(
      LocalDate today, List<String> proposed, List<Choice> states, List<Choice> bodies) {
    public Offered {
      proposed = List.copyOf(proposed);
      states = List.copyOf(states);
      bodies = List.copyOf(bodies);
    }
  }

  /** What was entered, and into which form. */
  public record Entered(String deed, Form form) {}

  @Override
  public int status() {
    return entered.form().isRefused() ? 422 : 200;
  }

  public Difference difference() {
    return row.difference();
  }

  @Override
  public String here() {
    return "/desk/differences/" + row.id();
  }

  public String document() {
    return "/desk/documents/" + row.document().subject().id() + "/differences";
  }

  @Override
  public boolean isEntered(String deed) {
    return entered.deed().equals(deed);
  }

  /** Whether what was refused has no form here any more: somebody else was first. */
  public boolean isRefusedElsewhere() {
    return entered.form().isRefused() && !may.does(entered.deed());
  }

  @Override
  public Form form(String deed) {
    return isEntered(deed)
        ? entered.form()
        : new Form(
            Map.of(
                DifferenceDeed.BRING.day(),
                List.of(offered.today().toString()),
                DifferenceDeed.NOTIFY.day(),
                List.of(offered.today().toString()),
                "states",
                offered.proposed()),
            List.of());
  }

  public Optional<DifferenceDecided> decided() {
    return difference()
        .ending()
        .map(Difference.Step::act)
        .filter(DifferenceDecided.class::isInstance)
        .map(DifferenceDecided.class::cast);
  }

  public static Shape shape(Stage stage) {
    return switch (stage) {
      case RECEIVED -> Shape.ATTENTION;
      case BROUGHT -> Shape.UNDER_WAY;
      case DECIDED -> Shape.DONE;
      case WITHDRAWN -> Shape.ENDED;
    };
  }

  /** The name of a body as it is today; its code where none is known. */
  public String body(String code) {
    return offered.bodies().stream()
        .filter(each -> each.value().equals(code))
        .map(Choice::label)
        .findFirst()
        .orElse(code);
  }

  @Override
  public List<Choice> addressees(Frame frame) {
    return difference().concerned().stream()
        .map(each -> new Choice(each.code(), frame.text(each.name())))
        .toList();
  }

  /** What can be communicated: that it was brought, and how it ended. */
  @Override
  public List<Choice> matters(Frame frame) {
    return difference().matters().stream()
        .map(about ->
            new Choice(
                String.valueOf(about),
                frame.say(
                    difference().brought().filter(step -> step.place() == about).isPresent()
                        ? "depositary.difference.about.referral"
                        : "depositary.difference.about.outcome")))
        .toList();
  }

  /** When a state was told something, in the reader's words. */
  public String told(Frame frame, long about, String code) {
    return difference()
        .told(about, code)
        .map(frame::date)
        .orElseGet(() -> frame.say("depositary.difference.not-told"));
  }
}
