package secretariat.sources;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that only one can hold at a time, such as an office, and when it was held.
 *
 * @param place such as {@code office/secretary-general}
 * @param until the first day on which it was no longer held, where there is one
 */
public record Holding(String place, LocalDate from, Optional<LocalDate> until) {

  /** Whether both would hold the same place on one day. */
  public boolean overlaps(Holding other) {
    return place.equals(other.place)
        && until.map(other.from::isBefore).orElse(true)
        && other.until.map(from::isBefore).orElse(true);
  }
}
