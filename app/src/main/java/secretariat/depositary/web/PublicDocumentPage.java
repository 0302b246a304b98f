package secretariat.depositary.web;

import java.util.List;
import java.util.stream.Collectors;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Rectifications;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * One deposited document: its title, the facts, its life, its texts.
 *
 * @param official whether the reader is of the Secretariat, and so sees the classification
 */
public record PublicDocumentPage(
    Deposited document,
    PublicDocumentFacts.Facts facts,
    List<PublicDocumentLife.Event> life,
    boolean official)
    implements Page {

  public Text title() {
    return document.title();
  }

  /** The title's other languages, in protocol order. */
  public List<Language> others(Frame frame) {
    return List.of(Language.values()).stream()
        .filter(language -> language != frame.language() && title().has(language))
        .filter(language -> !title().in(language).equals(frame.text(title())))
        .toList();
  }

  public String authentic(Frame frame) {
    return frame
        .language()
        .listed(
            document.authenticTexts().stream()
                .map(text -> frame.say("ui.language." + text.language().tag()))
                .toList());
  }

  public String classification(Frame frame) {
    return frame.say("depositary.classification." + document.classification().code());
  }

  public String kind(Frame frame) {
    return frame.text(facts.kind());
  }

  public String basis(Frame frame) {
    return frame.text(facts.basis());
  }

  public String depositedOn(Frame frame) {
    return frame.date(facts.depositedOn());
  }

  public String depositary(Frame frame) {
    String name = frame.text(facts.depositary());
    return facts
        .notifiedBy()
        .map(by -> frame.say("depositary.as-notified-by", name, by))
        .orElse(name);
  }

  public String address(DepositedText text) {
    return "/documents/%s/texts/%s".formatted(document.subject().id(), text.language().tag());
  }

  /** Such as "Russian: corrected on 3 May 2026". */
  public String rectified(Frame frame, Rectifications.OfText rectified) {
    return frame.say(
        "depositary.rectified.one", rectified.act().language(), frame.instant(rectified.when()));
  }

  public String paper(Rectifications.OfText rectified) {
    return "/documents/%s/rectifications/%d"
        .formatted(document.subject().id(), rectified.sequence());
  }

  /** Where the text as it was can be had. */
  public String before(Rectifications.OfText rectified) {
    return "/documents/%s/texts/%s/before/%d"
        .formatted(document.subject().id(), rectified.act().language().tag(), rectified.sequence());
  }

  /** Of how many copies that the reader may know of the text was corrected later. */
  public long superseded() {
    return document.copies().stream().filter(copy -> official && !document.stands(copy)).count();
  }

  /** Such as "Russian, authentic: PDF, 12 pages, 1.4 MB". */
  public static String label(Frame frame, DepositedText text) {
    return frame.say(
        text.authentic() ? "depositary.text.authentic" : "depositary.text.courtesy",
        text.language(),
        text.pages(),
        frame.size(text.bytes()));
  }

  public List<Moment> moments(Frame frame) {
    return life.stream().map(event -> moment(frame, event)).toList();
  }

  private static Moment moment(Frame frame, PublicDocumentLife.Event event) {
    String detail = event.details().stream().map(frame::say).collect(Collectors.joining(" · "));
    return new Moment(frame.date(event.day()), frame.say(event.title()), detail, event.path());
  }
}
