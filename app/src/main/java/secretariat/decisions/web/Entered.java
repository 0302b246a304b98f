package secretariat.decisions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import secretariat.kernel.Language;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;

/** Reads a form back to whoever filled it in, in the words of the form and in its order. */
public final class Entered {

  /** A field by its label, and what stands in it. */
  public record Line(String label, String value) {}

  /** The fields that hold one thing, each with the key of its label. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("version", "decisions.which-version"),
          Map.entry("body", "decisions.decides"),
          Map.entry("sponsor", "decisions.sponsor"),
          Map.entry("project", "decisions.project"),
          Map.entry("candidacy", "decisions.appointment"),
          Map.entry("authorise-procedure", "decisions.authorise-procedure"),
          Map.entry("authorise-body", "decisions.authorise-body"),
          Map.entry("on", "decisions.adopted-on"),
          Map.entry("body-number", "decisions.body-number"),
          Map.entry("certainty", "decisions.certainty"),
          Map.entry("procedure", "decisions.procedure"),
          Map.entry("concerned", "decisions.concerned"),
          Map.entry("expires", "decisions.expires"),
          Map.entry("state", "decisions.state"),
          Map.entry("kind", "decisions.kind"),
          Map.entry("number", "decisions.paper-number"),
          Map.entry("made", "decisions.made"),
          Map.entry("received", "decisions.received"),
          Map.entry("kept", "decisions.scan"),
          Map.entry("open", "decisions.open"),
          Map.entry("language", "decisions.language"),
          Map.entry("reason", "decisions.reason"));

  private static final List<String> TEXTS =
      List.of("title", "text", "words", "budget", "place", "source");
  private static final List<String> ORDER =
      List.of(
          "state",
          "kind",
          "language",
          "version",
          "body",
          "sponsor",
          "project",
          "procedure",
          "concerned",
          "expires",
          "candidacy",
          "authorise-procedure",
          "authorise-body",
          "on",
          "body-number",
          "certainty",
          "number",
          "made",
          "received",
          "kept",
          "open",
          "reason");

  private final Frame frame;
  private final ProposalActPage.Choices choices;

  Entered(Frame frame, ProposalActPage.Choices choices) {
    this.frame = frame;
    this.choices = choices;
  }

  List<Line> lines(Form form) {
    var lines = new ArrayList<Line>();
    for (String text : TEXTS) {
      for (Language language : frame.languages()) {
        add(lines, form, text + "." + language.tag(), said(text, language));
      }
      add(lines, form, text, frame.say("decisions." + (text.equals("words") ? "kind" : text)));
    }
    for (String field : ORDER) {
      add(lines, form, field, frame.say(LABELS.getOrDefault(field, field)));
    }
    return lines;
  }

  private String said(String text, Language language) {
    return frame.say("decisions.%s-in".formatted(text), language);
  }

  private void add(List<Line> lines, Form form, String field, String label) {
    String value = form.value(field).strip();
    if (!value.isEmpty()) {
      lines.add(new Line(label, value(field, value)));
    }
  }

  private String value(String field, String value) {
    return switch (field) {
      case "body", "authorise-body" -> chosen(choices.bodies(), value);
      case "sponsor", "state", "concerned" -> chosen(choices.states(), value);
      case "procedure", "authorise-procedure" -> chosen(choices.procedures(), value);
      case "candidacy" -> chosen(choices.candidacies(), value);
      case "kind" -> chosen(choices.answers(), value);
      case "language" -> chosen(choices.languages(), value);
      case "version" -> frame.say("decisions.version." + (value.equals("next") ? "next" : "same"));
      case "certainty" ->
          frame.say(
              value.equals("verified") ? "decisions.certainty.verified" : "profile.unverified");
      case "project" -> frame.say("decisions.project.yes");
      case "open" -> frame.say("decisions.open.yes");
      case "expires", "received", "made", "on" -> moment(value);
      default -> value;
    };
  }

  private static String chosen(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }

  /** A day or a moment at the seat; what is neither is shown as it was written. */
  private String moment(String value) {
    try {
      return value.contains("T")
          ? frame.instant(LocalDateTime.parse(value).atZone(frame.speech().zone()).toInstant())
          : frame.date(LocalDate.parse(value));
    } catch (DateTimeException notOne) {
      return value;
    }
  }
}
