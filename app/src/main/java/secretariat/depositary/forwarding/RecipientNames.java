package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.offices.Offices;
import secretariat.offices.Recipient;

/** What recipients are called: on the list of a document, else on the day. */
@Component
public class RecipientNames {

  private final Offices offices;
  private final Membership membership;
  private final LegalClock clock;
  private final Seat seat;

  RecipientNames(Offices offices, Membership membership, LegalClock clock, Seat seat) {
    this.offices = offices;
    this.membership = membership;
    this.clock = clock;
    this.seat = seat;
  }

  /** The full official name under which a copy was issued. */
  Text of(Consignment consignment) {
    return consignment
        .document()
        .arrangements()
        .listedName(consignment.recipient())
        .or(() ->
            offices
                .recipientOn(consignment.recipient(), seat.dateOf(consignment.copy().when()))
                .map(Recipient::name))
        .orElseGet(() -> Text.same(consignment.recipient()));
  }

  /** To whom copies are due today, in protocol order. */
  public List<Recipient> today() {
    return offices.recipientsOn(seat.dateOf(clock.now()));
  }

  /** The short name of today; the code where none is known. */
  public Text shortName(String code) {
    LocalDate today = seat.dateOf(clock.now());
    return offices
        .recipientOn(code, today)
        .map(Recipient::shortName)
        .or(() -> membership.stateOn(code, today).map(state -> state.shortName()))
        .orElseGet(() -> Text.same(code));
  }
}
