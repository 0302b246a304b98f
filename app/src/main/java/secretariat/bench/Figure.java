package secretariat.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param ratio how the two stand to each other; empty where there is no baseline
 * @param aim what was aimed at, and whether it was reached
 */
record Figure(String measurement, String ours, String baseline, String ratio, String aim) {

  /** A figure of which more is better: the aim is the least ratio of ours to the baseline. */
  static Figure atLeast(String measurement, Rate ours, Rate baseline, double aim) {
    double ratio = ours.perSecond() / baseline.perSecond();
    return new Figure(
        measurement,
        ours.toString(),
        baseline.toString(),
        decimal(ratio),
        "at least %s: %s".formatted(decimal(aim), reached(ratio >= aim)));
  }

  /** A duration: the aim is the largest ratio of ours to the baseline. */
  static Figure atMost(String measurement, double oursMillis, double baseMillis, double aim) {
    double ratio = oursMillis / baseMillis;
    return new Figure(
        measurement,
        millis(oursMillis),
        millis(baseMillis),
        decimal(ratio),
        "at most %s: %s".formatted(decimal(aim), reached(ratio <= aim)));
  }

  /** A duration with an aim of its own and no baseline. */
  static Figure below(String measurement, double oursMillis, double aimMillis) {
    return new Figure(
        measurement,
        millis(oursMillis),
        "",
        "",
        "below %s: %s".formatted(millis(aimMillis), reached(oursMillis < aimMillis)));
  }

  /** A figure that is only told. */
  static Figure told(String measurement, String ours) {
    return new Figure(measurement, ours, "", "", "");
  }

  static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.2f ms" : "%,.0f ms", millis);
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String reached(boolean reached) {
    return reached ? "reached" : "NOT reached";
  }

  /** How often something was done in how long. */
  record Rate(long times, double seconds, String unit) {

    double perSecond() {
      return times / seconds;
    }

    @Override
    public String toString() {
      double rate = perSecond();
      return String.format(Locale.ROOT, rate < 100 ? "%.2f %s/s" : "%,.0f %s/s", rate, unit);
    }
  }
}
