package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.Ground;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.register.ActId;
import secretariat.register.Register;

/** Has copies that are superseded made anew, from the corrected text, for their holders. */
@Component
public class CopyRenewal {

  static final Rule NOTHING_TO_RENEW = Rule.of("depositary.no-copies-to-renew");

  private static final String REQUESTER = "depositary";

  private final Register register;
  private final Depositary depositary;
  private final DeliveryDesk deliveries;

  CopyRenewal(Register register, Depositary depositary, DeliveryDesk deliveries) {
    this.register = register;
    this.depositary = depositary;
    this.deliveries = deliveries;
  }

  /** The holders of superseded copies who have no copy that stands. */
  public static List<String> holders(Deposited document) {
    return document.copies().stream()
        .filter(copy -> !document.stands(copy))
        .map(copy -> copy.act().recipient())
        .distinct()
        .filter(holder ->
            document.copies().stream()
                .noneMatch(copy -> copy.act().recipient().equals(holder) && document.stands(copy)))
        .toList();
  }

  /**
   * Has a copy of the corrected text made, in this officer's name, for each holder of a superseded
   * one; each goes the way of a further copy, under its own number.
   */
  public Outcome<ActId> renew(Actor officer, String id, LocalDate today) {
    return register.together(() -> {
      var document = (Deposited) depositary.document(id).orElseThrow();
      List<String> holders = holders(document);
      if (holders.isEmpty()) {
        return Outcome.refused(NOTHING_TO_RENEW.refuses(""));
      }
      List<Outcome<ActId>> orders = new ArrayList<>();
      for (String holder : holders) {
        var request =
            new FurtherCopyRequested(
                Ground.OTHER, REQUESTER, today, Optional.of(reason(document, holder)));
        Outcome<ActId> order = deliveries.requested(officer, id, holder, request);
        if (order instanceof Outcome.Refused<ActId>) {
          return order;
        }
        orders.add(order);
      }
      return orders.getLast();
    });
  }

  /** The number of the paper that superseded the holder's newest copy. */
  private static String reason(Deposited document, String holder) {
    Copy newest =
        document.copies().stream()
            .filter(copy -> copy.act().recipient().equals(holder))
            .reduce((first, second) -> second)
            .orElseThrow();
    return document
        .rectifications()
        .superseding(newest)
        .flatMap(document.rectifications()::number)
        .orElseThrow();
  }
}
