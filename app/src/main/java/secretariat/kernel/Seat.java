package secretariat.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The depositary's seat. Legal dates are calendar dates there; {@code ?at=D} means the end of day D
 * there.
 */
public record Seat(ZoneId zone) {

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The last microsecond of a day at the seat. */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
  }
}
