package secretariat.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;

/**
 * All that is around a page: the language and its words, who looks, where, and the site. Every
 * template gets one.
 *
 * @param guard the token that proves that a form came from this site
 */
public record Frame(
    Speech speech, Visitor visitor, Place place, Site site, Supplier<Optional<Token>> guard) {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * Where the reader is.
   *
   * @param path of this page, without the query
   * @param query without {@code lang}; may be empty
   * @param address the whole address, as it is printed on paper
   * @param at when the page was made
   */
  public record Place(String path, String query, String address, Instant at) {}

  /** A hidden field that proves that a form came from this site. */
  public record Token(String field, String value) {}

  public Language language() {
    return speech.language();
  }

  public Actor actor() {
    return visitor.actor();
  }

  public String path() {
    return place.path();
  }

  public Optional<Token> csrf() {
    return guard.get();
  }

  public boolean evaluation() {
    return site.evaluation();
  }

  public Letterhead letterhead() {
    return site.letterhead();
  }

  /** The languages of the organisation, the official ones first. */
  public List<Language> languages() {
    return site.languages().all();
  }

  /** Whether the organisation's texts are authentic in this language. */
  public boolean isOfficial(Language language) {
    return site.languages().official().contains(language);
  }

  /** The desk's rooms that this person may enter. */
  public List<Room> rooms() {
    return site.rooms().stream().filter(room -> room.mayEnter().test(actor())).toList();
  }

  public List<PublicEntry> entries() {
    return site.entries();
  }

  /** Whether the reader is on this page or below it. */
  public boolean isWithin(String path) {
    return path().equals(path) || path().startsWith(path + "/");
  }

  /** The address of a file of the look, such as {@code ui/style.css}. */
  public String asset(String name) {
    return site.assets().address(name);
  }

  /** This page in another language. */
  public String inLanguage(Language other) {
    return with("lang", other.tag());
  }

  /** This page with one member of its query changed. */
  public String with(String name, String value) {
    return Query.parse(place.query()).with(name, value).after(place.path());
  }

  /** A fresh key by which a form that is sent twice is acted upon once. */
  public String idempotencyKey() {
    return UUID.randomUUID().toString();
  }

  public String say(String key, Object... arguments) {
    return speech.say(key, arguments);
  }

  public String say(Phrase phrase) {
    return speech.say(phrase);
  }

  /** The same words in another language than the reader's. */
  public String sayIn(Language other, String key, Object... arguments) {
    return new Speech(other, speech.words(), speech.zone()).say(key, arguments);
  }

  public String text(Text text) {
    return speech.text(text);
  }

  public String date(LocalDate date) {
    return speech.date(date);
  }

  public String instant(Instant instant) {
    return speech.instant(instant);
  }

  public String number(long number) {
    return speech.number(number);
  }

  /** What somebody entered, as it is read: the words of a choice, a day as days are written. */
  public String entered(String value, List<Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElseGet(() -> DAY.matcher(value).matches() ? day(value) : value);
  }

  private String day(String value) {
    try {
      return date(LocalDate.parse(value));
    } catch (DateTimeException notADay) {
      return value;
    }
  }

  /** Whether a day at the seat is over. */
  public boolean isOver(LocalDate day) {
    return day.isBefore(place.at().atZone(speech.zone()).toLocalDate());
  }

  public String size(long bytes) {
    return speech.size(bytes);
  }

  public String what(Refusal refusal) {
    return speech.what(refusal);
  }

  public String source(Refusal refusal) {
    return speech.source(refusal);
  }

  public String remedy(Refusal refusal) {
    return speech.remedy(refusal);
  }
}
