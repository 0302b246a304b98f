package secretariat.decisions.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A deadline as a calendar file (RFC 5545), with an alarm a day before. */
final class DeadlineCalendar {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  private DeadlineCalendar() {}

  static String of(String id, String title, Instant expires, Instant made) {
    var calendar = new StringBuilder();
    List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Secretariat//Consent//EN",
            "BEGIN:VEVENT",
            "UID:" + id + "@secretariat",
            "DTSTAMP:" + UTC.format(made),
            "DTSTART:" + UTC.format(expires),
            "SUMMARY:" + escaped(title),
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:" + escaped(title),
            "TRIGGER:-P1D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR")
        .forEach(line -> fold(line, calendar));
    return calendar.toString();
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** No line is longer than 75 octets, and none is cut inside a character. */
  private static void fold(String line, StringBuilder out) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(point);
      octets += size;
      at += Character.charCount(point);
    }
    out.append("\r\n");
  }
}
