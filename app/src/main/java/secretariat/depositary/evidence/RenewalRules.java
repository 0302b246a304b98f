package secretariat.depositary.evidence;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By when the newest checkpoint is to be stamped again. RFC 4998, section 5, asks for it before the
 * certificate of the last time-stamp ends and names no number of days, and the profile has none; so
 * these are house rules, each with its reason.
 */
final class RenewalRules {

  /** Time for an authority that cannot be reached, or for another one to be found. */
  static final Period BEFORE_THE_CERTIFICATE_ENDS = Period.ofDays(30);

  /**
   * What was recorded after the last time-stamp has none but those in the seals of copies, which
   * are never renewed; a year is short beside the three years for which such certificates are often
   * given.
   */
  static final Period LONGEST = Period.ofYears(1);

  /** How long before it is seen on the desk: two months leave room for absences. */
  static final Period NOTICE = Period.ofMonths(2);

  private RenewalRules() {}

  /** Why a time-stamp is due. */
  enum Ground {
    CERTIFICATE_ENDS,
    LONG_AGO,
    NEVER;

    /** The last part of the key of its words. */
    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * @param lastDay on which it is done in time
   * @param fact the day from which it follows: on which the certificate ends, the last time-stamp
   *     was made, or the log was opened
   */
  record Due(LocalDate lastDay, Ground ground, LocalDate fact) {

    /** Whether it is time to speak of it. */
    boolean isNear(LocalDate day) {
      return !day.isBefore(lastDay.minus(NOTICE));
    }
  }

  /** A time-stamp: when it was made, and when the certificate in it ends, if it carries one. */
  record Stamped(LocalDate on, Optional<LocalDate> certificateEnds) {}

  /**
   * When the next time-stamp is due; never where there is no log.
   *
   * @param opened the day on which the log was opened
   * @param newest the newest time-stamp over a checkpoint
   */
  static Optional<Due> due(Optional<LocalDate> opened, Optional<Stamped> newest) {
    if (newest.isEmpty()) {
      return opened.map(day -> new Due(day.plus(LONGEST), Ground.NEVER, day));
    }
    LocalDate on = newest.get().on();
    var longAgo = new Due(on.plus(LONGEST), Ground.LONG_AGO, on);
    Optional<Due> ends =
        newest
            .get()
            .certificateEnds()
            .map(end ->
                new Due(end.minus(BEFORE_THE_CERTIFICATE_ENDS), Ground.CERTIFICATE_ENDS, end));
    return Stream.concat(ends.stream(), Stream.of(longAgo))
        .reduce((one, other) -> other.lastDay().isBefore(one.lastDay()) ? other : one);
  }
}
