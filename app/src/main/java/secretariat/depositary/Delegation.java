package secretariat.depositary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The power of an officer to certify copies, by dates at the seat.
 *
 * @param officer the random id of the person
 * @param untilDay the last day, or null while none is fixed
 */
public record Delegation(
    String id, String officer, LocalDate fromDay, @Nullable LocalDate untilDay, String instrument) {

  /** Whether it may be used on a day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
  }
}
