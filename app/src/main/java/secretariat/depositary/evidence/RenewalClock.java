package secretariat.depositary.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.evidence.RenewalRules.Due;
import secretariat.depositary.evidence.RenewalRules.Stamped;
import secretariat.depositary.evidence.TimestampDesk.Renewal;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;
import secretariat.register.LogKeys;
import secretariat.seal.TimeStampCertificate;

/** Tells by when the newest checkpoint of the log is to be time-stamped again, and why. */
@Component
public class RenewalClock {

  private final TimestampDesk desk;
  private final LogKeys keys;
  private final LegalClock clock;
  private final Seat seat;

  public RenewalClock(TimestampDesk desk, LogKeys keys, LegalClock clock, Seat seat) {
    this.desk = desk;
    this.keys = keys;
    this.clock = clock;
    this.seat = seat;
  }

  /**
   * How time-stamps stand.
   *
   * @param newest the newest time-stamp, if there is one
   * @param certificate with which it was made
   * @param lastDay on which the next one is made in time; absent where there is no log
   * @param ground why, as the last part of the key of its words
   * @param fact the day from which it follows
   * @param near whether it is time to speak of it
   * @param late whether the last day is over
   */
  public record Standing(
      Optional<Renewal> newest,
      Optional<TimeStampCertificate> certificate,
      Optional<LocalDate> lastDay,
      Optional<String> ground,
      Optional<LocalDate> fact,
      boolean near,
      boolean late) {}

  /** How time-stamps stand today. */
  public Standing standing() {
    List<Renewal> renewals = desk.renewals();
    Optional<Renewal> newest =
        renewals.isEmpty() ? Optional.empty() : Optional.of(renewals.getLast());
    Optional<TimeStampCertificate> certificate =
        newest.flatMap(renewal -> TimeStampCertificate.in(renewal.stamp().bytes()));
    Optional<Due> due =
        RenewalRules.due(
            keys.periods().stream().findFirst().map(first -> seat.dateOf(first.began())),
            newest.map(renewal ->
                new Stamped(
                    seat.dateOf(renewal.stamp().time()),
                    certificate.map(each -> seat.dateOf(each.validUntil())))));
    LocalDate today = seat.dateOf(clock.now());
    return new Standing(
        newest,
        certificate,
        due.map(Due::lastDay),
        due.map(each -> each.ground().code()),
        due.map(Due::fact),
        due.filter(each -> each.isNear(today)).isPresent(),
        due.filter(each -> each.lastDay().isBefore(today)).isPresent());
  }
}
