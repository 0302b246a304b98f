package secretariat.depositary.forwarding;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.ForwardingAct.CopyDelivered;
import secretariat.depositary.forwarding.ForwardingAct.DeliveryFailed;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Records what the system itself sent: to the portal, or by mail. */
@Component
class PostRoom {

  private final Dockets dockets;

  PostRoom(Dockets dockets) {
    this.dockets = dockets;
  }

  /** The copy was put on the recipient's desk in the portal, which is its notified address. */
  Outcome<ActId> sentToPortal(String document, long copy) {
    return dispatched(
        document,
        copy,
        docket -> {
          docket.sent(Actor.SYSTEM, docket.today(), Means.PORTAL, Optional.empty());
          String number = docket.consignment().number();
          var delivered = new CopyDelivered(number, Means.PORTAL, "portal", Optional.empty());
          return docket.record(Actor.SYSTEM, docket.today(), delivered);
        });
  }

  /** A mail server took the letter. */
  Outcome<ActId> sentByMail(String document, long copy, String messageId) {
    return dispatched(
        document,
        copy,
        docket -> docket.sent(Actor.SYSTEM, docket.today(), Means.E_MAIL, Optional.of(messageId)));
  }

  /** The mail server refused for good: dispatched to it, and failed. */
  Outcome<ActId> refusedByMail(String document, long copy, String answer) {
    return dispatched(
        document,
        copy,
        docket ->
            docket.record(
                Actor.SYSTEM,
                docket.today(),
                new DeliveryFailed(docket.consignment().number(), Means.E_MAIL, answer)));
  }

  private Outcome<ActId> dispatched(String document, long copy, Function<Docket, ActId> entry) {
    return dockets.open(
        document,
        copy,
        docket ->
            Outcome.unless(
                    DeliveryRules.dispatch(docket.way(), docket.today(), docket.days()), docket)
                .map(entry));
  }
}
