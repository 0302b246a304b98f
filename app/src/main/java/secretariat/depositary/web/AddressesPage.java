package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.depositary.forwarding.AddressBook.Notified;
import secretariat.kernel.Text;
import secretariat.ui.Page;
import secretariat.ui.Phrase;

/** By which way each of today's recipients receives its copies. */
public record AddressesPage(List<Row> rows) implements Page {

  public AddressesPage {
    rows = List.copyOf(rows);
  }

  /** A recipient and the address that it notified. */
  public record Row(String code, Text name, Optional<Notified> address, Phrase way) {}
}
