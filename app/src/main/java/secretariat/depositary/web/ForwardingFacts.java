package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.ForwardingClock;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.forwarding.RecipientNames;
import secretariat.kernel.Text;
import secretariat.mail.Post;
import secretariat.offices.Recipient;
import secretariat.profile.Periods;
import secretariat.ui.Phrase;

/** What several pages about copies on their way tell. */
@Component
class ForwardingFacts {

  private final ForwardingClock clock;
  private final RecipientNames names;
  private final AddressBook addresses;
  private final Post post;
  private final Periods periods;

  ForwardingFacts(
      ForwardingClock clock,
      RecipientNames names,
      AddressBook addresses,
      Post post,
      Periods periods) {
    this.clock = clock;
    this.names = names;
    this.addresses = addresses;
    this.post = post;
    this.periods = periods;
  }

  Optional<ForwardingClock.Deadline> deadline(Deposited document) {
    return clock.deadline(document);
  }

  /** The name on the list, or the short name of today. */
  Text name(Row row) {
    return row.whose().name().orElseGet(() -> names.shortName(row.whose().recipient()));
  }

  Text name(String code) {
    return names.shortName(code);
  }

  /** Who receives copies today and has none of this document, such as a member admitted since. */
  List<Recipient> without(List<Row> rows) {
    return names.today().stream()
        .filter(each -> rows.stream().noneMatch(row -> row.whose().recipient().equals(each.code())))
        .toList();
  }

  /** The fact that starts a period for a recipient, with its source. */
  Periods.Notice notice() {
    return periods.notice();
  }

  Optional<AddressBook.Notified> address(String recipient) {
    return addresses.today(recipient);
  }

  List<AddressBook.Notified> addresses() {
    return addresses.today();
  }

  /** By which way a recipient's copies go, in a few words. */
  Phrase way(String recipient) {
    return way(address(recipient), post.isOpen());
  }

  /** Whether a recipient's copies go without an official. */
  boolean goesByItself(String recipient) {
    return address(recipient)
        .map(AddressBook.Notified::means)
        .filter(means -> means == Means.PORTAL || (means == Means.E_MAIL && post.isOpen()))
        .isPresent();
  }

  /** Where there is no mail server, paper or the portal is the way. */
  static Phrase way(Optional<AddressBook.Notified> address, boolean postIsOpen) {
    if (address.isEmpty()) {
      return Phrase.of("depositary.forwarding.way.none");
    }
    Means means = address.get().means();
    return means == Means.E_MAIL && !postIsOpen
        ? Phrase.of("depositary.forwarding.way.no-mail-server")
        : Phrase.of("depositary.forwarding.way." + means.code());
  }
}
