package secretariat.offices.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.offices.Candidate;
import secretariat.ui.Form;

/** Reads a form on offices; what cannot be read is refused beside its field. */
final class OfficeReading {

  static final Rule DATE_MISSING = Rule.of("offices.date-missing");
  static final Rule DATE_UNREADABLE = Rule.of("offices.date-unreadable");
  static final Rule NUMBER_UNREADABLE = Rule.of("offices.number-unreadable");
  static final Rule PERSON_UNREADABLE = Rule.of("offices.person-unreadable");

  private final Form form;
  private final List<Refusal> refusals = new ArrayList<>();

  OfficeReading(Form form) {
    this.form = form;
  }

  String words(String field) {
    return form.value(field).strip();
  }

  Optional<String> perhaps(String field) {
    return Optional.of(words(field)).filter(words -> !words.isEmpty());
  }

  /** A day that must be given; a refused one reads as the first day of the calendar. */
  LocalDate needed(String field) {
    if (words(field).isEmpty()) {
      refusals.add(DATE_MISSING.refuses(field));
    }
    return day(field).orElse(LocalDate.EPOCH);
  }

  Optional<LocalDate> day(String field) {
    return perhaps(field).flatMap(words -> day(field, words));
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

  /** A number of posts; a refused one reads as none. */
  Optional<Integer> number(String field) {
    Optional<String> words = perhaps(field);
    if (words.filter(each -> !each.matches("[0-9]{1,4}")).isPresent()) {
      refusals.add(NUMBER_UNREADABLE.refuses(field, words.get()));
      return Optional.empty();
    }
    return words.map(Integer::parseInt);
  }

  /** Somebody whom the register knows, an account of this id, or a new name. */
  Candidate candidate(String stateField) {
    Optional<UUID> known = perhaps("person").or(() -> perhaps("account")).flatMap(this::id);
    var name = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      name.put(language, words("name." + language.tag()));
    }
    return new Candidate(known, new Text(name), words(stateField));
  }

  private Optional<UUID> id(String words) {
    try {
      return Optional.of(UUID.fromString(words));
    } catch (IllegalArgumentException notAnId) {
      refusals.add(PERSON_UNREADABLE.refuses("account", words));
      return Optional.empty();
    }
  }

  /** What follows from a form that could be read. */
  <T> Outcome<T> then(Supplier<Outcome<T>> next) {
    return refusals.isEmpty() ? next.get() : Outcome.refused(refusals);
  }
}
