package secretariat.depositary.correction;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Rectifications.OfCopy;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.DeliveryDesk.Communication;
import secretariat.depositary.notification.StateNotices;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.kernel.Actor;
import secretariat.kernel.Seat;
import secretariat.register.Register;

/**
 * Tells the holder of a copy that an error in it was put on record, the way that it notified. On
 * paper an official hands over the procès-verbal and records it; the duty looks whether it was
 * done.
 *
 * <p>Source: the rule reflected in VCLT art. 79 (5).
 */
@Component
class CopyErrorNotices implements DutyBearer {

  private final Register register;
  private final Depositary depositary;
  private final DeliveryDesk desk;
  private final StateNotices states;
  private final Seat seat;

  CopyErrorNotices(
      Register register, Depositary depositary, DeliveryDesk desk, StateNotices states, Seat seat) {
    this.register = register;
    this.depositary = depositary;
    this.desk = desk;
    this.states = states;
    this.seat = seat;
  }

  @Override
  public String kind() {
    return CorrectionDuties.COPY_NOTICE;
  }

  @Override
  public Next perform(String about) {
    int slash = about.lastIndexOf('/');
    String id = about.substring(0, slash);
    long place = Long.parseLong(about.substring(slash + 1));
    return depositary
        .document(id)
        .filter(Deposited.class::isInstance)
        .map(Deposited.class::cast)
        .flatMap(document -> rectified(document, place).map(each -> tell(document, each)))
        .orElseGet(Next.Done::new);
  }

  private static Optional<OfCopy> rectified(Deposited document, long place) {
    return document.rectifications().copies().stream()
        .filter(each -> each.sequence() == place)
        .findFirst();
  }

  private Next tell(Deposited document, OfCopy rectified) {
    String id = document.subject().id();
    String holder = rectified.act().recipient();
    if (desk.isCommunicated(id, holder, rectified.act().copyNumber())) {
      return new Next.Done();
    }
    var message =
        new StateNotices.Message(
            "%s/%d".formatted(document.subject().code(), rectified.sequence()),
            "depositary.correction.copy-mail",
            rectified.act().copyNumber(),
            "/desk/deliveries/" + id);
    return states.tell(
        holder,
        message,
        (means, evidence) ->
            desk.communicated(
                Actor.SYSTEM,
                id,
                rectified.act().copy(),
                seat.dateOf(register.now()),
                new Communication(means, evidence)));
  }
}
