package secretariat.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads periods.yaml. */
final class PeriodsReader {

  private static final int LONGEST = 3660;

  private final Sources sources;

  PeriodsReader(Sources sources) {
    this.sources = sources;
  }

  Periods periods(Entry file) {
    var periods =
        new Periods(
            forwarding(file.at("forwarding")),
            notice(file.at("notice")),
            reasons(file.at("recipients")),
            file.find("correction").map(this::correction),
            reminders(file.at("reminders")));
    file.complete();
    return periods;
  }

  private Periods.Forwarding forwarding(Entry entry) {
    var forwarding =
        new Periods.Forwarding(
            days(entry.at("days")),
            meaning(entry, "from", Periods.Start.values()),
            sources.cited(entry));
    entry.complete();
    return forwarding;
  }

  private Periods.Correction correction(Entry entry) {
    var correction = new Periods.Correction(days(entry.at("days")), sources.cited(entry));
    entry.complete();
    return correction;
  }

  private Periods.Notice notice(Entry entry) {
    var notice =
        new Periods.Notice(meaning(entry, "starts", Periods.Fact.values()), sources.cited(entry));
    entry.complete();
    return notice;
  }

  private Periods.Reasons reasons(Entry entry) {
    var reasons =
        new Periods.Reasons(
            cited(entry, "member"),
            cited(entry, "signatory"),
            cited(entry, "party"),
            cited(entry, "entitled"),
            cited(entry, "concerned"));
    entry.complete();
    return reasons;
  }

  private Citation cited(Entry entry, String key) {
    Entry reason = entry.at(key);
    Citation citation = sources.cited(reason);
    reason.complete();
    return citation;
  }

  private Periods.Reminders reminders(Entry entry) {
    var reminders =
        new Periods.Reminders(days(entry, "before"), days(entry, "after"), sources.cited(entry));
    entry.complete();
    return reminders;
  }

  private static List<Integer> days(Entry entry, String key) {
    return entry.list(key).stream().map(PeriodsReader::days).toList();
  }

  private static int days(Entry entry) {
    String words = entry.words();
    if (!words.matches("[0-9]{1,4}") || Integer.parseInt(words) > LONGEST) {
      throw entry.fault("\"%s\" is not a number of days; example: 7".formatted(words));
    }
    return Integer.parseInt(words);
  }

  private static <E extends Enum<E>> E meaning(Entry entry, String key, E[] values) {
    List<String> known = Arrays.stream(values).map(PeriodsReader::code).toList();
    return entry.meaning(
        key,
        word -> Optional.of(known.indexOf(word)).filter(at -> at >= 0).map(at -> values[at]),
        known);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
