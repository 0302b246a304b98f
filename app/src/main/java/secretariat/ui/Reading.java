package secretariat.ui;

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

/** Reads a form; what cannot be read is refused beside its field, all of it at once. */
public class Reading {

  public static final Rule DAY_MISSING = Rule.of("ui.day-missing");
  public static final Rule DAY_UNREADABLE = Rule.of("ui.day-unreadable");

  private static final int LAST_YEAR = 9999;

  private final Form form;
  private final List<Refusal> refusals = new ArrayList<>();

  public Reading(Form form) {
    this.form = form;
  }

  /** What stands in a field; nothing if it is blank. */
  public Optional<String> words(String field) {
    return chosen(field).stream().map(String::strip).filter(each -> !each.isEmpty()).findFirst();
  }

  /** What stands in a field, or no letters at all. */
  public String line(String field) {
    return words(field).orElse("");
  }

  /** The lines of a field, without the blank ones. */
  public List<String> lines(String field) {
    return form.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The values chosen in a field, in the order of the page. */
  public List<String> chosen(String field) {
    return form.values().getOrDefault(field, List.of());
  }

  /** The three fields of a text, such as {@code title.ru}. */
  public Text text(String field) {
    var versions = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      versions.put(language, form.value(field + "." + language.tag()));
    }
    return new Text(versions);
  }

  public Optional<LocalDate> day(String field) {
    return words(field).flatMap(words -> day(field, words));
  }

  /** A day that must be given; a refused one reads as the first day of the calendar. */
  public LocalDate neededDay(String field) {
    if (words(field).isEmpty()) {
      refuse(DAY_MISSING.refuses(field));
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
    refuse(DAY_UNREADABLE.refuses(field, words));
    return Optional.empty();
  }

  /** A whole number that the form itself carries; zero if somebody changed it. */
  public int carried(String field) {
    String words = form.value(field);
    return words.matches("[0-9]{1,9}") ? Integer.parseInt(words) : 0;
  }

  public final void refuse(Refusal refusal) {
    refusals.add(refusal);
  }

  public final void refuse(List<Refusal> more) {
    refusals.addAll(more);
  }

  public final List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** What follows from a form that could be read. */
  public <T> Outcome<T> then(Supplier<Outcome<T>> next) {
    return refusals.isEmpty() ? next.get() : Outcome.refused(refusals);
  }
}
