package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.offices.Finding;
import secretariat.offices.Milestone;
import secretariat.offices.Term;
import secretariat.profile.KnownDate;
import secretariat.profile.web.Facts;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;
import secretariat.ui.Paging;
import secretariat.ui.Shape;

/**
 * One term on the desk: the steps taken, what every check says, and the forms of the next steps.
 *
 * @param steps each with the name of who took it
 * @param next the steps that may be taken now
 * @param sent the step whose form was refused, if one was
 */
public record DeskTermPage(
    TermRow row,
    List<Taken> steps,
    List<Finding> findings,
    List<Milestone> next,
    Sent sent,
    Choices choices)
    implements Page {

  /**
   * A step and who took it.
   *
   * @param decision the page of the decision it rests on, where the decision book has it
   */
  public record Taken(Term.Step step, Optional<Text> by, Optional<String> decision) {}

  /** The form that was sent and refused; blank if none was. */
  public record Sent(Optional<Milestone> milestone, Form form) {}

  /** What the forms offer. */
  public record Choices(List<Choice> bodies, List<Choice> successors, LocalDate today) {}

  @Override
  public int status() {
    return sent.form().isRefused() ? 422 : 200;
  }

  public String action(Milestone step) {
    return row.desk() + "/" + StepResource.of(step);
  }

  /** The refusal of a step whose form is not here any more: somebody took another meanwhile. */
  public Optional<Form> outOfOrder() {
    return sent.milestone()
        .filter(step -> !next.contains(step))
        .map(_ ->
            Form.blank()
                .refused(sent.form().refusals().stream().map(Refusal::ofTheWhole).toList()));
  }

  /** What somebody entered for this step, or what is likely. */
  public Form form(Milestone step) {
    if (sent.milestone().equals(Optional.of(step))) {
      return sent.form();
    }
    var likely = new java.util.HashMap<String, String>();
    likely.put("day", choices.today().toString());
    row.term().foreseen().until().ifPresent(day -> likely.put("until", day.toString()));
    return Form.with(likely);
  }

  public List<Moment> life(Frame frame) {
    return steps.stream().map(each -> moment(frame, each)).toList();
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, findings.size()), findings.size());
  }

  public static Shape shape(Finding finding) {
    return switch (finding.result()) {
      case MET -> Shape.DONE;
      case BROKEN -> Shape.ATTENTION;
      case NOT_CHECKED -> Shape.OPEN;
    };
  }

  /** Why a rule is broken, if it is. */
  public static String why(Frame frame, Finding finding) {
    return finding.refusal().map((Refusal refusal) -> frame.what(refusal)).orElse("");
  }

  private Moment moment(Frame frame, Taken taken) {
    Term.Step step = taken.step();
    String when =
        step.known()
            .map(date -> Facts.date(frame, new KnownDate(date)))
            .orElseGet(() -> frame.date(step.effective()));
    String by = taken.by().map(frame::text).orElse("");
    String detail = step.detail().map(each -> detail(frame, step.milestone(), each)).orElse("");
    String source = step.source().map(each -> Facts.source(frame, each)).orElse("");
    String details =
        String.join(
            " · ", List.of(by, detail, source).stream().filter(words -> !words.isEmpty()).toList());
    return new Moment(
        when, frame.say("offices.milestone." + step.milestone().code()), details, taken.decision());
  }

  private static String detail(Frame frame, Milestone milestone, String words) {
    return switch (milestone) {
      case END -> frame.say("offices.manner." + words);
      case ELIGIBILITY ->
          frame.say(
              "offices.not-checked-were",
              String.join(
                  ", ",
                  List.of(words.split(", ", -1)).stream()
                      .map(check -> frame.say("offices.check." + check))
                      .toList()));
      default -> words;
    };
  }
}
