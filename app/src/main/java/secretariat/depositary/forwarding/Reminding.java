package secretariat.depositary.forwarding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.accounts.Person;
import secretariat.depositary.Arrangements.FixedList;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.ForwardingClock;
import secretariat.depositary.ForwardingDuties;
import secretariat.diary.DutyBearer;
import secretariat.diary.Next;
import secretariat.mail.Sending;

/**
 * Reminds the officer who fixed a list before and after its last day, while somebody has no copy
 * yet. Whoever has an address is written to; what is outstanding stands on the desk anyway.
 */
@Component
class Reminding implements DutyBearer {

  private static final Duration LATER = Duration.ofMinutes(10);

  private final Depositary depositary;
  private final ReminderStore store;
  private final Letters letters;
  private final Accounts accounts;
  private final ForwardingClock clock;

  Reminding(
      Depositary depositary,
      ReminderStore store,
      Letters letters,
      Accounts accounts,
      ForwardingClock clock) {
    this.depositary = depositary;
    this.store = store;
    this.letters = letters;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return ForwardingDuties.REMINDER;
  }

  @Override
  public Next perform(String about) {
    String[] parts = about.split("/", 3);
    LocalDate lastDay = LocalDate.parse(parts[1]);
    int days = Integer.parseInt(parts[2]);
    int outstanding = store.outstanding(parts[0], lastDay);
    Optional<Deposited> document =
        depositary
            .document(parts[0])
            .filter(Deposited.class::isInstance)
            .map(Deposited.class::cast);
    if (outstanding == 0 || document.isEmpty()) {
      // All have it, or another last day counts by now and has reminders of its own.
      return new Next.Done();
    }
    Instant now = store.now();
    var overdue = new Letters.Overdue(lastDay.toString(), outstanding, clock.isOver(lastDay, now));
    boolean sent =
        document
            .get()
            .arrangements()
            .list()
            .flatMap(this::address)
            .map(to -> letters.remind("reminder/" + about, to, document.get(), overdue))
            .filter(Sending.Postponed.class::isInstance)
            .isEmpty();
    store.reminded(parts[0], lastDay, days, outstanding);
    return sent ? new Next.Done() : new Next.Again(LATER);
  }

  private Optional<String> address(FixedList list) {
    return Optional.of(list.officer().person())
        .filter(id -> id.length() == 36)
        .map(UUID::fromString)
        .flatMap(accounts::person)
        .flatMap(Person::email);
  }
}
