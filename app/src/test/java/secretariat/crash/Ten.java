package secretariat.crash;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import secretariat.depositary.forwarding.AddressBook;
import secretariat.depositary.forwarding.Means;

/** The ten recipients of each document that is forwarded, and how they wish to receive. */
final class Ten {

  static final List<String> BY_MAIL = List.of("IN", "IR", "PK", "TJ");
  private static final List<String> IN_PORTAL = List.of("BY", "KZ", "CN", "KG", "RU", "UZ");

  private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

  private Ten() {}

  /** Each of them notifies its address. */
  static void notifyAddresses(ApplicationContext office) {
    var book = office.getBean(AddressBook.class);
    IN_PORTAL.forEach(code -> notified(book, code, Means.PORTAL, Optional.empty()));
    BY_MAIL.forEach(code -> notified(book, code, Means.E_MAIL, Optional.of(address(code))));
  }

  static String address(String code) {
    return "mission@%s.example".formatted(code.toLowerCase(Locale.ROOT));
  }

  private static void notified(
      AddressBook book, String code, Means means, Optional<String> address) {
    var wanted = new AddressBook.Notified(code, means, address, SINCE);
    book.notified(Staff.REGISTRY, code, wanted, "Note 1").orThrow();
  }
}
