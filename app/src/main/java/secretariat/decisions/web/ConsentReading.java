package secretariat.decisions.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.ui.Form;
import secretariat.ui.Reading;

/** Reads a form on a proposal or an answer, with its moments at the seat. */
final class ConsentReading extends Reading {

  static final Rule MOMENT_UNREADABLE = Rule.of("decisions.moment-unreadable");
  static final Rule MISSING = Rule.of("decisions.field-missing");

  private final Seat seat;

  ConsentReading(Form form, Seat seat) {
    super(form);
    this.seat = seat;
  }

  /** What stands in a field that must not be blank. */
  String needed(String field) {
    if (words(field).isEmpty()) {
      refuse(MISSING.refuses(field));
    }
    return line(field);
  }

  boolean has(String field) {
    return words(field).isPresent();
  }

  /** A moment, as a clock at the seat shows it. */
  Optional<Instant> moment(String field) {
    return words(field).flatMap(words -> moment(field, words));
  }

  private Optional<Instant> moment(String field, String words) {
    try {
      return Optional.of(LocalDateTime.parse(words).atZone(seat.zone()).toInstant());
    } catch (DateTimeException notAMoment) {
      refuse(MOMENT_UNREADABLE.refuses(field, words));
      return Optional.empty();
    }
  }
}
