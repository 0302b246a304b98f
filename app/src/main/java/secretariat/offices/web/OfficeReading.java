package secretariat.offices.web;

import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Rule;
import secretariat.offices.Candidate;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Reads a form on offices. */
final class OfficeReading extends Reading {

  static final Rule NUMBER_UNREADABLE = Rule.of("offices.number-unreadable");
  static final Rule PERSON_UNREADABLE = Rule.of("offices.person-unreadable");

  OfficeReading(Form form) {
    super(form);
  }

  /** A number of posts; a refused one reads as none. */
  Optional<Integer> number(String field) {
    Optional<String> words = words(field);
    if (words.filter(each -> !each.matches("[0-9]{1,4}")).isPresent()) {
      refuse(NUMBER_UNREADABLE.refuses(field, words.get()));
      return Optional.empty();
    }
    return words.map(Integer::parseInt);
  }

  /** Somebody whom the register knows, an account of this id, or a new name. */
  Candidate candidate(String stateField) {
    Optional<UUID> known = words("person").or(() -> words("account")).flatMap(this::id);
    return new Candidate(known, text("name"), line(stateField));
  }

  private Optional<UUID> id(String words) {
    try {
      return Optional.of(UUID.fromString(words));
    } catch (IllegalArgumentException notAnId) {
      refuse(PERSON_UNREADABLE.refuses("account", words));
      return Optional.empty();
    }
  }
}
