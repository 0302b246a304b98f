package secretariat.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import secretariat.kernel.Language;

/** Dates as each language writes them, so that day and month are never confused. */
final class Calendars {

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter RUSSIAN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Language.RU.locale());
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Calendars() {}

  /** 28 Dec 2018, 28 декабря 2018, 2018年12月28日. */
  static String date(Language language, LocalDate date) {
    return switch (language) {
      case EN -> ENGLISH.format(date);
      case RU -> RUSSIAN.format(date);
      case ZH -> CHINESE.format(date);
    };
  }

  /** A date and a time, with the zone shown: 28 Dec 2018, 14:05 (UTC+8). */
  static String instant(Language language, Instant instant, ZoneId zone) {
    var local = instant.atZone(zone);
    String comma = language == Language.ZH ? " " : ", ";
    return date(language, local.toLocalDate())
        + comma
        + TIME.format(local)
        + " ("
        + offset(local.getOffset())
        + ")";
  }

  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String sign = minutes < 0 ? "−" : "+";
    int hours = Math.abs(minutes) / 60;
    int rest = Math.abs(minutes) % 60;
    return "UTC" + sign + hours + (rest == 0 ? "" : ":%02d".formatted(rest));
  }
}
