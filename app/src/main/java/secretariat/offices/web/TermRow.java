package secretariat.offices.web;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.bodies.BodyOn;
import secretariat.kernel.Text;
import secretariat.offices.Milestone;
import secretariat.offices.Term;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.KnownDate;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;

/**
 * A term with the names of the day for a page to show.
 *
 * @param department in which somebody is engaged, where it is on record
 */
public record TermRow(
    Term term, Text office, Text person, Text state, Optional<BodyOn> department) {

  /** What a department is called, marked where that is not verified. */
  static String named(Frame frame, BodyOn department) {
    return Facts.marked(
        frame, frame.text(department.name()), department.body().source().certainty());
  }

  public String departmentNamed(Frame frame) {
    return department.map(body -> named(frame, body)).orElse("");
  }

  /** The person's public page. */
  public String path() {
    return "/people/" + term.person();
  }

  /** The term's page on the desk. */
  public String desk() {
    return "/desk/offices/terms/" + term.code();
  }

  /** The first day as far as it is known. */
  public String since(Frame frame) {
    return term.since().map(date -> Facts.date(frame, date)).orElse("—");
  }

  /** The last day; where it is not known, when the person was last seen in office. */
  public String until(Frame frame) {
    Optional<LocalDate> until = term.until();
    if (until.isPresent()) {
      return frame.date(until.get());
    }
    Optional<KnownDate> seen = term.attested();
    return seen.isPresent()
        ? frame.say("offices.last-attested", Facts.date(frame, seen.get()))
        : frame.say("offices.no-end");
  }

  /** Where the fact that the office was taken comes from. */
  public String source(Frame frame) {
    return entrySource().map(citation -> Facts.source(frame, citation)).orElse("—");
  }

  public Optional<Citation> entrySource() {
    return term.entry().flatMap(Term.Step::source);
  }

  public String certainty() {
    return entrySource().map(Citation::certainty).orElse(Certainty.VERIFIED).code();
  }

  /** The decision by which it was given, as far as it is known. */
  public String approval(Frame frame) {
    return term.step(Milestone.APPROVAL)
        .flatMap(Term.Step::source)
        .map(citation -> Facts.source(frame, citation))
        .orElseGet(() -> frame.say("offices.not-known"));
  }
}
