package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.depositary.historical.HistoricalAct.Happened;
import secretariat.depositary.historical.HistoricalDocuments.Known;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/** One document of the time before this register: what is known, with its sources, and no more. */
public record HistoricalPage(Known document, HistoricalFacts.Facts facts) implements Page {

  public Text title() {
    return document.data().title();
  }

  /** The title's other languages, in protocol order. */
  public List<Language> others(Frame frame) {
    return Stream.of(Language.values())
        .filter(language -> language != frame.language() && title().has(language))
        .filter(language -> !title().in(language).equals(frame.text(title())))
        .toList();
  }

  public String kind(Frame frame) {
    return frame.text(facts.kind());
  }

  public Optional<String> body(Frame frame) {
    return facts.body().map(frame::text);
  }

  /** The states that signed it; no letters where they are not known. */
  public String signatories(Frame frame) {
    return frame.text(Text.listed(facts.signatories()));
  }

  /** Who keeps the original, with the word for how sure that is. */
  public String depositary(Frame frame) {
    return facts
        .depositary()
        .flatMap(name ->
            document
                .data()
                .depositary()
                .map(held -> Facts.marked(frame, frame.text(name), held.source().certainty())))
        .orElseGet(() -> frame.say("depositary.historical.unknown"));
  }

  public String adopted(Frame frame) {
    return date(frame, document.data().adoption());
  }

  /** What is known of its life, and when it was entered here. */
  public List<Moment> moments(Frame frame) {
    return Stream.concat(
            Stream.concat(Stream.of(document.data().adoption()), document.data().parts().stream())
                .map(part -> moment(frame, part)),
            Stream.of(
                new Moment(
                    frame.date(facts.entered()),
                    frame.say("depositary.historical.entered"),
                    "",
                    Optional.of("/register/acts/" + document.act().code()))))
        .toList();
  }

  private static Moment moment(Frame frame, Happened part) {
    String source = frame.say("depositary.historical.source", Facts.source(frame, part.source()));
    String detail = part.note().map(note -> frame.text(note) + " · " + source).orElse(source);
    return new Moment(
        date(frame, part),
        frame.say("depositary.historical." + part.what()),
        detail,
        Optional.empty());
  }

  private static String date(Frame frame, Happened part) {
    return part.on()
        .map(date -> Facts.marked(frame, Facts.date(frame, date), part.source().certainty()))
        .orElseGet(() -> frame.say("profile.date-unknown"));
  }
}
