package secretariat.decisions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import secretariat.kernel.Seat;

/**
 * The working days at the seat.
 *
 * @param weekend the days of the week on which nobody works
 * @param holidays the host state's holidays, as far as the profile lists them
 */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

  public WorkingDays {
    weekend = Set.copyOf(weekend);
    holidays = Set.copyOf(holidays);
  }

  public boolean isWorkingDay(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /**
   * The earliest expiry after an opening: the day of the opening is not counted, and the last day
   * runs to its end at the seat.
   */
  public Instant earliestExpiry(Instant opened, Procedure.Least least, Seat seat) {
    Instant byHours = opened.plusSeconds(3600L * least.hours());
    if (least.workingDays() == 0) {
      return byHours;
    }
    LocalDate day = seat.dateOf(opened);
    for (int left = least.workingDays(); left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    Instant byDays = day.plusDays(1).atStartOfDay(seat.zone()).toInstant();
    return byDays.isAfter(byHours) ? byDays : byHours;
  }
}
