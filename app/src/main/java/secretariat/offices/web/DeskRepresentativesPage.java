package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import secretariat.offices.Term.Role;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;
import secretariat.ui.Paging;

/** Who represents which state today, and the form of a notification. */
public record DeskRepresentativesPage(
    LocalDate today, List<TermRow> rows, Choices choices, Form form) implements FormPage {

  /** What the form offers. */
  public record Choices(List<Choice> offices, List<Choice> persons, List<Choice> states) {}

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  public static String role(Frame frame, TermRow row) {
    return row.term().holding().role() == Role.COLLEAGUE
        ? frame.say("offices.colleague")
        : frame.text(row.office());
  }
}
