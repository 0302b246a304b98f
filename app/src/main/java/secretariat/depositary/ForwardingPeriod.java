package secretariat.depositary;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;

/**
 * Until when certified copies are handed to the permanent representatives: within seven days after
 * the Secretariat received the original. The day of receipt is not counted; days are calendar days
 * at the seat, holidays included.
 *
 * <p>Source: "SCO Secretariat in brief" (2014).
 */
public final class ForwardingPeriod {

  private static final int DAYS = 7;

  private ForwardingPeriod() {}

  /** The last day, for an original received on a day. */
  public static LocalDate lastDay(LocalDate receivedOn) {
    return receivedOn.plusDays(DAYS);
  }

  /**
   * The last day for a document; none for one that is historical, or of which another is
   * depositary.
   */
  public static Optional<LocalDate> lastDay(Document document) {
    return switch (document) {
      case Received received -> Optional.of(lastDay(received.receipt().receivedOn()));
      case Deposited deposited ->
          deposited.data().basis() instanceof Basis.Historical || !deposited.data().isOurs()
              ? Optional.empty()
              : Optional.of(lastDay(deposited.receipt().receivedOn()));
    };
  }
}
