package secretariat.offices.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.offices.Biography;
import secretariat.offices.Biography.Chapter;
import secretariat.offices.RecordedDecisions;
import secretariat.profile.Certainty;
import secretariat.profile.KnownDate;
import secretariat.profile.PersonEntry.Matter;
import secretariat.profile.web.AsAt;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * A person who holds or held an office: the public facts and the offices held.
 *
 * @param citizenship the state's name, where it is known
 * @param decisions that approved the person, by term, where the decision book has them
 */
public record PersonPage(
    AsAt asAt,
    Biography person,
    Optional<Text> citizenship,
    List<TermRow> terms,
    Map<String, RecordedDecisions.Entry> decisions)
    implements Page {

  @Override
  public int status() {
    return asAt.status();
  }

  /** The matters of which something is known. */
  public List<Matter> matters() {
    return List.of(Matter.values()).stream()
        .filter(matter -> !person.chapters(matter).isEmpty())
        .toList();
  }

  public List<Moment> told(Frame frame, Matter matter) {
    var moments = new ArrayList<Moment>();
    for (Chapter chapter : person.chapters(matter)) {
      moments.add(
          new Moment(
              when(frame, chapter),
              frame.text(chapter.what()),
              marked(frame, frame.text(chapter.source()), chapter.certainty()),
              Optional.empty()));
    }
    return moments;
  }

  public List<Moment> offices(Frame frame) {
    return terms.stream()
        .map(row ->
            new Moment(
                frame.say("offices.span", row.since(frame), row.until(frame)),
                frame.text(row.office()),
                row.source(frame),
                Optional.empty()))
        .toList();
  }

  /** The decisions by which the person was approved, in the order of the terms. */
  public List<RecordedDecisions.Entry> approvals() {
    return terms.stream()
        .flatMap(row -> Optional.ofNullable(decisions.get(row.term().code())).stream())
        .toList();
  }

  public String born(Frame frame) {
    String date =
        person
            .life()
            .born()
            .map(known -> Facts.date(frame, new KnownDate(known)))
            .orElseGet(() -> frame.say("offices.not-known"));
    return person.life().birthplace().map(place -> date + ", " + frame.text(place)).orElse(date);
  }

  public String languages(Frame frame) {
    List<Text> spoken = person.life().languages();
    return spoken.isEmpty()
        ? frame.say("offices.not-known")
        : String.join(", ", spoken.stream().map(frame::text).toList());
  }

  private static String when(Frame frame, Chapter chapter) {
    String from = chapter.from().map(date -> Facts.date(frame, new KnownDate(date))).orElse("…");
    String until = chapter.until().map(date -> Facts.date(frame, new KnownDate(date))).orElse("…");
    return chapter.from().equals(chapter.until())
        ? chapter.from().isEmpty() ? frame.say("profile.date-unknown") : from
        : frame.say("offices.span", from, until);
  }

  private static String marked(Frame frame, String words, String certainty) {
    return Facts.marked(frame, words, Certainty.ofCode(certainty).orElse(Certainty.UNVERIFIED));
  }
}
