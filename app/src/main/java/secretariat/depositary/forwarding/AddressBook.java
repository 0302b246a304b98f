package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.depositary.ForwardingDuties;
import secretariat.depositary.Powers;
import secretariat.depositary.forwarding.ForwardingAct.AddressNotified;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * How each recipient wishes to receive copies, as it notified. The addresses themselves stand
 * outside the acts, which carry random ids.
 */
@Component
public class AddressBook {

  private final Register register;
  private final AddressStore addresses;
  private final ForwardingStore store;
  private final ForwardingDuties duties;
  private final Seat seat;

  AddressBook(
      Register register,
      AddressStore addresses,
      ForwardingStore store,
      ForwardingDuties duties,
      Seat seat) {
    this.register = register;
    this.addresses = addresses;
    this.store = store;
    this.duties = duties;
    this.seat = seat;
  }

  /**
   * A notified address.
   *
   * @param address empty for the portal
   */
  public record Notified(String recipient, Means means, Optional<String> address, LocalDate from) {}

  /** Records an address that a recipient notified; its copies that wait are sent there. */
  public Outcome<ActId> notified(Actor actor, String recipient, Notified wanted, String note) {
    String words = wanted.address().orElse("").strip();
    return register.decide(
        new Subject("recipient", recipient),
        history ->
            Powers.FORWARD
                .judge(actor, DeliveryRules.address(wanted.means(), words, note))
                .map(official -> {
                  Optional<UUID> id =
                      wanted.means() == Means.PORTAL
                          ? Optional.empty()
                          : Optional.of(UUID.randomUUID());
                  id.ifPresent(fresh -> store.keepAddress(fresh, words));
                  ActId act =
                      history
                          .record(
                              official,
                              wanted.from(),
                              Classification.RESTRICTED,
                              new AddressNotified(
                                  wanted.means(), id.map(UUID::toString), note.strip()))
                          .id();
                  store
                      .toSend(recipient)
                      .forEach(
                          copy -> duties.hasten(copy.document(), copy.sequence(), history.now()));
                  return act;
                }));
  }

  /** The address that counts for a recipient on a day. */
  public Optional<Notified> of(String recipient, LocalDate day) {
    return addresses.on(recipient, day);
  }

  /** The address that counts for a recipient today. */
  public Optional<Notified> today(String recipient) {
    return of(recipient, seat.dateOf(register.now()));
  }

  /** The addresses that count today, by recipient's code. */
  public List<Notified> today() {
    return addresses.all(seat.dateOf(register.now()));
  }
}
