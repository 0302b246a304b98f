package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingAct.CopyDispatched;
import secretariat.depositary.forwarding.ForwardingAct.RectificationCommunicated;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.History;

/** One copy on its way, while an act about it is judged and recorded after what is known. */
final class Docket {

  private final History history;
  private final Consignment consignment;
  private final CoveringNotes notes;
  private final Seat seat;

  Docket(History history, Consignment known, CoveringNotes notes, Seat seat) {
    Copy copy = known.copy();
    Way way = Way.of(Way.fold(history.acts()), known.number());
    this.history = history;
    this.consignment = new Consignment(known.document(), copy, way);
    this.notes = notes;
    this.seat = seat;
  }

  Consignment consignment() {
    return consignment;
  }

  Way way() {
    return consignment.way();
  }

  LocalDate today() {
    return seat.dateOf(history.now());
  }

  /** The procès-verbal on an error in this copy, if there is one. */
  Optional<String> rectification() {
    return consignment
        .document()
        .rectifications()
        .ofCopy(consignment.copy().sequence())
        .map(rectified -> rectified.act().number());
  }

  /** Whether the holder was told of a procès-verbal on this copy. */
  boolean isCommunicated() {
    return history.acts().stream()
        .anyMatch(act ->
            act.content() instanceof RectificationCommunicated communicated
                && communicated.copyNumber().equals(consignment.number()));
  }

  /** The days within which a fact about the copy can lie. */
  DeliveryRules.Days days() {
    return new DeliveryRules.Days(seat.dateOf(consignment.copy().when()), today());
  }

  /** The copy leaves under a covering note of its own number. */
  ActId sent(Actor actor, LocalDate on, Means means, Optional<String> messageId) {
    String note = notes.next(today().getYear());
    return record(actor, on, new CopyDispatched(consignment.number(), means, note, messageId));
  }

  <A extends Record & ForwardingAct> ActId record(Actor actor, LocalDate on, A act) {
    return history.record(actor, on, Classification.RESTRICTED, act).id();
  }
}
