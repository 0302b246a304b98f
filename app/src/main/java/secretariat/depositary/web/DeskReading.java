package secretariat.depositary.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.ui.Form;

/** Reads a form of the desk; what cannot be read is refused beside its field. */
final class DeskReading {

  static final Rule DATE_UNREADABLE = Rule.of("depositary.date-unreadable");
  static final Rule DATE_MISSING = Rule.of("depositary.date-missing");
  static final Rule PAGES_UNREADABLE = Rule.of("depositary.pages-unreadable");

  private static final int MOST_PAGES = 100_000;

  private final Form form;
  private final List<Refusal> refusals = new ArrayList<>();

  DeskReading(Form form) {
    this.form = form;
  }

  /** What stands in a field; nothing if it is blank. */
  Optional<String> words(String field) {
    String words = form.value(field).strip();
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** The three fields of a text, such as {@code title.ru}. */
  Text text(String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, form.value(field + "." + language.tag()));
    }
    return new Text(versions);
  }

  /** The lines of a field, without the blank ones. */
  List<String> lines(String field) {
    return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The values chosen in a field, in the order of the page. */
  List<String> chosen(String field) {
    return form.values().getOrDefault(field, List.of());
  }

  Optional<LocalDate> day(String field) {
    return words(field).flatMap(words -> day(field, words));
  }

  /** A day that must be given; a refused one reads as the first day of the calendar. */
  LocalDate neededDay(String field) {
    if (words(field).isEmpty()) {
      refusals.add(DATE_MISSING.refuses(field));
    }
    return day(field).orElse(LocalDate.EPOCH);
  }

  private Optional<LocalDate> day(String field, String words) {
    try {
      LocalDate day = LocalDate.parse(words);
      if (day.getYear() > 0 && day.getYear() <= 9999) {
        return Optional.of(day);
      }
    } catch (DateTimeException notADay) {
      // Refused below, like a day outside the calendar.
    }
    refusals.add(DATE_UNREADABLE.refuses(field, words));
    return Optional.empty();
  }

  /** A number of pages. */
  Optional<Integer> pages(String field) {
    Optional<String> words = words(field);
    if (words.isPresent() && !words.get().matches("[0-9]{1,6}")) {
      refusals.add(PAGES_UNREADABLE.refuses(field, words.get()));
      return Optional.empty();
    }
    return words
        .map(Integer::parseInt)
        .filter(pages -> {
          boolean possible = pages >= 1 && pages <= MOST_PAGES;
          if (!possible) {
            refusals.add(PAGES_UNREADABLE.refuses(field, words.get()));
          }
          return possible;
        });
  }

  /** A whole number that the form itself carries; zero if somebody changed it. */
  int carried(String field) {
    String words = form.value(field);
    return words.matches("[0-9]{1,9}") ? Integer.parseInt(words) : 0;
  }

  void refuse(List<Refusal> more) {
    refusals.addAll(more);
  }

  List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** What follows from a form that could be read. */
  <T> Outcome<T> then(Supplier<Outcome<T>> next) {
    return refusals.isEmpty() ? next.get() : Outcome.refused(refusals);
  }
}
