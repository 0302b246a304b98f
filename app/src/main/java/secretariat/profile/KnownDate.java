package secretariat.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date as far as it is known: a day, a month or a year. What is not known is not made up.
 *
 * @param code {@code 2022-09-14}, {@code 2022-09} or {@code 2022}
 */
public record KnownDate(String code) {

  public KnownDate {
    boolean valid = isDate(code);
    if (!valid) {
      throw new IllegalArgumentException(
          "Not a date: \"%s\". Examples: 2022-09-14, 2022-09, 2022".formatted(code));
    }
  }

  public static KnownDate of(LocalDate day) {
    return new KnownDate(day.toString());
  }

  public boolean isDay() {
    return code.length() == 10;
  }

  /** The first day on which it can have been. */
  public LocalDate earliest() {
    return switch (code.length()) {
      case 4 -> Year.parse(code).atDay(1);
      case 7 -> YearMonth.parse(code).atDay(1);
      default -> LocalDate.parse(code);
    };
  }

  /** The last day on which it can have been. */
  public LocalDate latest() {
    return switch (code.length()) {
      case 4 -> Year.parse(code).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(code).atEndOfMonth();
      default -> LocalDate.parse(code);
    };
  }

  private static boolean isDate(String code) {
    if (!code.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      return false;
    }
    try {
      return switch (code.length()) {
        case 4 -> Year.parse(code).isValidMonthDay(MonthDay.of(1, 1));
        case 7 -> YearMonth.parse(code).isValidDay(1);
        default -> LocalDate.parse(code).getYear() >= 0;
      };
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
