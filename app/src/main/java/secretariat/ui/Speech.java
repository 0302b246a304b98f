package secretariat.ui;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;

/**
 * The product speaking in one language: words, dates, numbers, sizes and refusals. Dates, instants,
 * texts, languages and capacities among the arguments are said in the same language.
 *
 * @param zone of the instants; it is always shown beside them
 */
public record Speech(Language language, Words words, ZoneId zone) {

  public String say(String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      said[i] = readable(arguments[i]);
    }
    return words.say(language, key, said);
  }

  public String say(Phrase phrase) {
    return say(phrase.key(), phrase.arguments().toArray());
  }

  public String text(Text text) {
    return text.in(language);
  }

  public String date(LocalDate date) {
    return Calendars.date(language, date);
  }

  /** With the zone shown. */
  public String instant(Instant instant) {
    return Calendars.instant(language, instant, zone);
  }

  public String number(long number) {
    return NumberFormatter.withLocale(language.locale()).format(number).toString();
  }

  /** Such as "Registry official" or "Permanent representative (KZ)"; an unknown office's code. */
  public String capacity(Capacity capacity) {
    String key = "accounts.office." + capacity.office();
    String office = words.has(language, key) ? say(key) : capacity.office();
    return capacity
        .behalf()
        .map(behalf -> say("accounts.on-behalf", office, behalf))
        .orElse(office);
  }

  /** A file's size, such as 1.4 MB, 1,4 МБ or 1.4 MB. */
  public String size(long bytes) {
    MeasureUnit unit =
        bytes < 1_000
            ? MeasureUnit.BYTE
            : bytes < 1_000_000 ? MeasureUnit.KILOBYTE : MeasureUnit.MEGABYTE;
    double count = bytes < 1_000 ? bytes : bytes < 1_000_000 ? bytes / 1e3 : bytes / 1e6;
    return NumberFormatter.withLocale(language.locale())
        .unit(unit)
        .unitWidth(UnitWidth.SHORT)
        .precision(count < 10 ? Precision.maxFraction(1) : Precision.integer())
        .format(count)
        .toString();
  }

  /** What is wrong. */
  public String what(Refusal refusal) {
    return rule(refusal, "what");
  }

  /** Which source says so. */
  public String source(Refusal refusal) {
    return rule(refusal, "source");
  }

  /** What would be right. */
  public String remedy(Refusal refusal) {
    return rule(refusal, "remedy");
  }

  private String rule(Refusal refusal, String part) {
    List<Object> arguments = refusal.arguments();
    return say("rule." + refusal.rule().id() + "." + part, arguments.toArray());
  }

  private Object readable(Object argument) {
    return switch (argument) {
      case LocalDate date -> date(date);
      case Instant instant -> instant(instant);
      case Text text -> text(text);
      case Language other -> say("ui.language." + other.tag());
      case Capacity capacity -> capacity(capacity);
      case Phrase phrase -> say(phrase);
      default -> argument;
    };
  }
}
