package secretariat.depositary.forwarding;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.kernel.Outcome;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.Register;

/** Opens the docket of a copy, so that two acts about one recipient's copies never cross. */
@Component
class Dockets {

  private final Register register;
  private final Consignments consignments;
  private final CoveringNotes notes;
  private final Seat seat;

  Dockets(Register register, Consignments consignments, CoveringNotes notes, Seat seat) {
    this.register = register;
    this.consignments = consignments;
    this.notes = notes;
    this.seat = seat;
  }

  Outcome<ActId> open(String document, long copy, Function<Docket, Outcome<ActId>> judgement) {
    Optional<Consignment> known = consignments.of(document, copy);
    if (known.isEmpty()) {
      return Outcome.refused(DeliveryRules.NO_SUCH_COPY.refuses(""));
    }
    return register.decide(
        ForwardingAct.subject(document, known.get().recipient()),
        history -> judgement.apply(new Docket(history, known.get(), notes, seat)));
  }
}
