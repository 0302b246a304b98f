package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import secretariat.depositary.forwarding.ForwardingAct.CopyDelivered;
import secretariat.depositary.forwarding.ForwardingAct.CopyDispatched;
import secretariat.depositary.forwarding.ForwardingAct.DefectReported;
import secretariat.depositary.forwarding.ForwardingAct.DeliveryFailed;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.ReceiptAcknowledged;
import secretariat.depositary.forwarding.ForwardingAct.RectificationCommunicated;
import secretariat.profile.Periods;
import secretariat.register.Act;

/**
 * How far one copy has come: three facts that never stand for one another.
 *
 * @param dispatched the newest dispatch
 * @param failed since the newest dispatch
 */
public record Way(
    Optional<Dispatch> dispatched,
    Optional<LocalDate> failed,
    Optional<Arrival> delivered,
    Optional<LocalDate> acknowledged,
    Optional<LocalDate> defect) {

  static final Way NOT_BEGUN =
      new Way(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** That it left, when and how. */
  public record Dispatch(LocalDate on, Means means, String noteNumber) {}

  /** That it arrived, when and how. */
  public record Arrival(LocalDate on, Means means) {}

  /** The ways of one recipient's copies of one document, by copy number. */
  static Map<String, Way> fold(List<Act> acts) {
    var ways = new LinkedHashMap<String, Way>();
    for (Act act : acts) {
      LocalDate on = act.effective();
      switch ((ForwardingAct) act.content()) {
        case CopyDispatched sent ->
            ways.put(
                sent.copyNumber(),
                of(ways, sent.copyNumber())
                    .sent(new Dispatch(on, sent.means(), sent.noteNumber())));
        case DeliveryFailed failure ->
            ways.put(failure.copyNumber(), of(ways, failure.copyNumber()).failed(on));
        case CopyDelivered arrival ->
            ways.put(
                arrival.copyNumber(),
                of(ways, arrival.copyNumber()).arrived(new Arrival(on, arrival.means())));
        case ReceiptAcknowledged receipt ->
            ways.put(receipt.copyNumber(), of(ways, receipt.copyNumber()).acknowledged(on));
        case DefectReported report ->
            ways.put(report.copyNumber(), of(ways, report.copyNumber()).defective(on));
        case FurtherCopyRequested _, RectificationCommunicated _ -> {
          // The copy that comes of a request has its own way; a communication moves no copy.
        }
      }
    }
    return ways;
  }

  static Way of(Map<String, Way> ways, String copyNumber) {
    return ways.getOrDefault(copyNumber, NOT_BEGUN);
  }

  private Way sent(Dispatch dispatch) {
    return new Way(Optional.of(dispatch), Optional.empty(), delivered, acknowledged, defect);
  }

  private Way failed(LocalDate on) {
    return new Way(dispatched, Optional.of(on), delivered, acknowledged, defect);
  }

  private Way arrived(Arrival arrival) {
    return new Way(dispatched, Optional.empty(), Optional.of(arrival), acknowledged, defect);
  }

  private Way acknowledged(LocalDate on) {
    return new Way(dispatched, failed, delivered, Optional.of(on), defect);
  }

  private Way defective(LocalDate on) {
    return new Way(dispatched, failed, delivered, acknowledged, Optional.of(on));
  }

  /** Whether it is under way and may still arrive. */
  boolean isUnderWay() {
    return dispatched.isPresent() && failed.isEmpty() && delivered.isEmpty();
  }

  /** The day on which periods begin for the recipient, by the profile's rule. */
  public Optional<LocalDate> start(Periods.Notice notice) {
    return start(notice, dispatched.map(Dispatch::on), delivered.map(Arrival::on), acknowledged);
  }

  /** The same, from the three days alone. */
  public static Optional<LocalDate> start(
      Periods.Notice notice,
      Optional<LocalDate> dispatched,
      Optional<LocalDate> delivered,
      Optional<LocalDate> acknowledged) {
    return switch (notice.starts()) {
      case DISPATCHED -> dispatched;
      case DELIVERED -> delivered;
      case ACKNOWLEDGED -> acknowledged;
    };
  }
}
