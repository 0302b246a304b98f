package secretariat.depositary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.Periods;
import secretariat.profile.Periods.Start;

/**
 * Until when certified copies are delivered. The document's own clause prevails; otherwise the rule
 * of the profile: for the SCO seven calendar days, the day on which the original was received is
 * day 0, and the period ends at 24:00 at the seat.
 *
 * <p>Source of the rule: "SCO Secretariat in brief" (2014). Example of a clause: 15 days from
 * signature (Agreement on the SCO Universal Centre, art. 21).
 */
@Component
public class ForwardingClock {

  private final Periods periods;
  private final Seat seat;

  ForwardingClock(Periods periods, Seat seat) {
    this.periods = periods;
    this.seat = seat;
  }

  /**
   * A counted period.
   *
   * @param ownClause whether the document's own clause says so
   */
  public record Counted(
      LocalDate dayZero, int days, Start from, Citation source, boolean ownClause) {
    public LocalDate lastDay() {
      return dayZero.plusDays(days);
    }

    RecipientsFixed.Due due() {
      return new RecipientsFixed.Due(lastDay(), days, from, dayZero, source);
    }
  }

  /**
   * The period that counts, and the rule that it sets aside.
   *
   * @param setAside the profile's rule, where the document's own clause prevails
   */
  public record Deadline(Counted counts, Optional<Counted> setAside) {
    public LocalDate lastDay() {
      return counts.lastDay();
    }
  }

  /** The last day under the profile's rule, for an original received on a day. */
  public LocalDate lastDay(LocalDate receivedOn) {
    return periods.forwarding().lastDay(receivedOn);
  }

  /** The last day for a document, if a period is known for it. */
  public Optional<LocalDate> lastDay(Document document) {
    return deadline(document).map(Deadline::lastDay);
  }

  /**
   * The deadline of a document; none for one of which another is depositary, and none under the
   * profile's rule for a historical one.
   */
  public Optional<Deadline> deadline(Document document) {
    return switch (document) {
      case Received received -> standard(received).map(counted -> alone(counted));
      case Deposited deposited when !deposited.data().isOurs() -> Optional.empty();
      case Deposited deposited ->
          deposited
              .arrangements()
              .clause()
              .map(clause -> new Deadline(counted(clause), standard(deposited)))
              .or(() -> standard(deposited).map(ForwardingClock::alone));
    };
  }

  private static Deadline alone(Counted counted) {
    return new Deadline(counted, Optional.empty());
  }

  private static Counted counted(ForwardingClauseRecorded clause) {
    var source = new Citation(Text.same(clause.article()), Certainty.VERIFIED, java.util.List.of());
    return new Counted(clause.dayZero(), clause.days(), clause.from(), source, true);
  }

  private Optional<Counted> standard(Document document) {
    Periods.Forwarding rule = periods.forwarding();
    return dayZero(rule.from(), document)
        .map(day -> new Counted(day, rule.days(), rule.from(), rule.source(), false));
  }

  /** The day of a fact, if it is known for this document. */
  static Optional<LocalDate> dayZero(Start start, Document document) {
    return switch (document) {
      case Received received ->
          start == Start.RECEIPT ? Optional.of(received.receipt().receivedOn()) : Optional.empty();
      case Deposited deposited ->
          switch (deposited.data().basis()) {
            case Basis.Historical _ -> Optional.empty();
            case Basis.Decision decision ->
                switch (start) {
                  case RECEIPT -> Optional.of(deposited.receipt().receivedOn());
                  case ADOPTION -> Optional.of(decision.date());
                  case SIGNATURE -> Optional.empty();
                };
            case Basis.Signature signature ->
                switch (start) {
                  case RECEIPT -> Optional.of(deposited.receipt().receivedOn());
                  case SIGNATURE -> Optional.of(signature.date());
                  case ADOPTION -> Optional.empty();
                };
          };
    };
  }

  /** The moment at which a period ends: 24:00 of its last day at the seat. */
  public Instant end(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(seat.zone()).toInstant();
  }

  /** The day at the seat on which a moment lies. */
  public LocalDate dayOf(Instant moment) {
    return seat.dateOf(moment);
  }

  /** Whether a period whose last day this is is over at a moment. */
  public boolean isOver(LocalDate lastDay, Instant moment) {
    return !moment.isBefore(end(lastDay));
  }
}
