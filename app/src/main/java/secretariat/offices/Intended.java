package secretariat.offices;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.offices.Term.Holding;

/**
 * That somebody shall hold, or in history held, an office from a day on.
 *
 * @param until the last day, if one is laid down
 */
record Intended(Holding holding, LocalDate from, Optional<LocalDate> until) {

  /** A term as it was, for its verdict. */
  static Optional<Intended> of(Term term) {
    return term.from().map(from -> new Intended(term.holding(), from, term.certainUntil()));
  }
}
