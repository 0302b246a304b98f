package secretariat.membership.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;

/** Reads what was entered for an act; what cannot be read is refused beside its field. */
final class ActReading {

  static final Rule UNREADABLE = Rule.of("membership.day-unreadable");
  static final Rule MISSING = Rule.of("membership.day-missing");
  static final Rule NOT_CHOSEN = Rule.of("membership.nothing-chosen");

  private static final int LAST_YEAR = 9999;

  private final Map<String, List<String>> entered;
  private final List<Refusal> refusals = new ArrayList<>();

  ActReading(Map<String, List<String>> entered) {
    this.entered = entered;
  }

  Optional<String> words(String field) {
    return chosen(field).stream().map(String::strip).filter(each -> !each.isEmpty()).findFirst();
  }

  List<String> chosen(String field) {
    return entered.getOrDefault(field, List.of());
  }

  String needed(String field) {
    Optional<String> words = words(field);
    if (words.isEmpty()) {
      refusals.add(NOT_CHOSEN.refuses(field));
    }
    return words.orElse("");
  }

  /** The three fields of a text, such as {@code short.ru}. */
  Text text(String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, words(field + "." + language.tag()).orElse(""));
    }
    return new Text(versions);
  }

  Optional<LocalDate> day(String field) {
    return words(field).flatMap(words -> day(field, words));
  }

  /** A day that must be given; a refused one reads as the first day of the calendar. */
  LocalDate neededDay(String field) {
    if (words(field).isEmpty()) {
      refusals.add(MISSING.refuses(field));
    }
    return day(field).orElse(LocalDate.EPOCH);
  }

  private Optional<LocalDate> day(String field, String words) {
    try {
      LocalDate day = LocalDate.parse(words);
      if (day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
        return Optional.of(day);
      }
    } catch (DateTimeException notADay) {
      // Refused below, like a day outside the calendar.
    }
    refusals.add(UNREADABLE.refuses(field, words));
    return Optional.empty();
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }
}
