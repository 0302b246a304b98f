package secretariat.depositary.web;

import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;
import secretariat.offices.Offices;
import secretariat.offices.Recipient;

/** The names of recipients as they were on the day of the copy. */
@Component
class CheckRecipients {

  private final Offices offices;
  private final Seat seat;

  CheckRecipients(Offices offices, Seat seat) {
    this.offices = offices;
    this.seat = seat;
  }

  Text of(Copy copy) {
    return offices
        .recipientOn(copy.act().recipient(), seat.dateOf(copy.when()))
        .map(Recipient::name)
        .orElseGet(() -> Text.same(copy.act().recipient()));
  }
}
