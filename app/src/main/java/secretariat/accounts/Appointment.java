package secretariat.accounts;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.kernel.Capacity;

/**
 * That a person holds a capacity for a time.
 *
 * @param sequence the place of the act that granted it in the person's sequence
 * @param until the last day, if there is one
 */
public record Appointment(
    long sequence, Capacity capacity, LocalDate from, Optional<LocalDate> until) {

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  boolean overlaps(LocalDate start, Optional<LocalDate> end) {
    boolean beginsInTime = end.map(last -> !from.isAfter(last)).orElse(true);
    boolean lastsLongEnough = until.map(last -> !last.isBefore(start)).orElse(true);
    return !isEmpty() && beginsInTime && lastsLongEnough;
  }

  /** Whether it was ended before it began. */
  boolean isEmpty() {
    return until.map(last -> last.isBefore(from)).orElse(false);
  }

  Appointment endedFrom(LocalDate day) {
    return new Appointment(sequence, capacity, from, Optional.of(day.minusDays(1)));
  }
}
