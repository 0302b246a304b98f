package secretariat.depositary.forwarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.ForwardingClock;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Text;

/** The board of copies on their way: of one document, of all, and of one recipient. */
@Component
public class ForwardingBoard {

  private final BoardStore store;
  private final ReminderStore reminders;
  private final ForwardingClock clock;
  private final LegalClock now;

  ForwardingBoard(
      BoardStore store, ReminderStore reminders, ForwardingClock clock, LegalClock now) {
    this.store = store;
    this.reminders = reminders;
    this.clock = clock;
    this.now = now;
  }

  /** The document that a copy is of. */
  public record About(String document, String registryNumber, Text title) {}

  /**
   * Whose copy it is, and why.
   *
   * @param name as it stands on the list; absent where there is no list
   * @param reason the code of the reason
   * @param further whether it is a further copy
   */
  public record Whose(String recipient, Optional<Text> name, String reason, boolean further) {}

  /** The copy, once it is made. */
  public record Made(long sequence, String number) {}

  /**
   * The facts about it, each on a day of its own.
   *
   * @param note the number of its newest covering note
   */
  public record Facts(
      Optional<LocalDate> due,
      Optional<String> note,
      Optional<LocalDate> dispatched,
      Optional<Means> by,
      Optional<LocalDate> failed,
      Optional<LocalDate> delivered,
      Optional<LocalDate> acknowledged,
      Optional<LocalDate> defect) {}

  /** How far a copy is. */
  public enum Standing {
    TO_MAKE,
    TO_SEND,
    UNDER_WAY,
    FAILED,
    DELIVERED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** A row of the board. */
  public record Row(About about, Whose whose, Optional<Made> made, Facts facts) {

    public Standing standing() {
      if (facts.delivered().isPresent()) {
        return Standing.DELIVERED;
      }
      if (made.isEmpty()) {
        return Standing.TO_MAKE;
      }
      if (facts.failed().isPresent()) {
        return Standing.FAILED;
      }
      return facts.dispatched().isPresent() ? Standing.UNDER_WAY : Standing.TO_SEND;
    }

    /** The last day has passed without delivery, or delivery came after it. */
    public boolean isLate(LocalDate today) {
      return facts.due().filter(due -> facts.delivered().orElse(today).isAfter(due)).isPresent();
    }
  }

  /** A page of rows, and how many there are in all. */
  public record Found(List<Row> rows, long total) {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /** What the board over all is asked for. */
  public enum Filter {
    OPEN,
    LATE,
    DELIVERED,
    ALL
  }

  /** That somebody was reminded: how many days from the last day, of how many recipients. */
  public record Reminded(int days, int outstanding, Instant when) {}

  /** How many copies are open, and how many of them late. */
  public record Count(long open, long late) {}

  /** The copies of a document; for the Secretariat. */
  public List<Row> of(Actor reader, String document) {
    return reader.capacity().readsPapers() ? store.of(document) : List.of();
  }

  /** Copies of all documents, the earliest last day first; for the Secretariat. */
  public Found all(Actor reader, Filter filter, long from, int count) {
    return reader.capacity().readsPapers()
        ? store.all(filter, today(), from, count)
        : new Found(List.of(), 0);
  }

  /** How many are open and late over all documents. */
  public Count count(Actor reader) {
    return reader.capacity().readsPapers() ? store.count(today()) : new Count(0, 0);
  }

  /** The copies that came for those on whose behalf the reader acts, the newest first. */
  public Found mine(Actor reader, long from, int count) {
    return reader
        .capacity()
        .behalf()
        .map(code -> store.receivedBy(code, from, count))
        .orElseGet(() -> new Found(List.of(), 0));
  }

  /** What a recipient may know of the others: to whom, and on which day it was sent. */
  public record Sent(Text name, Optional<LocalDate> on) {}

  /** The other recipients of a document, for one of its recipients. */
  public List<Sent> others(Actor reader, String document) {
    return reader
        .capacity()
        .behalf()
        .filter(code -> store.isRecipient(document, code))
        .map(code -> store.others(document, code))
        .orElse(List.of());
  }

  public List<Reminded> reminders(String document) {
    return reminders.of(document);
  }

  public LocalDate today() {
    return clock.dayOf(now.now());
  }
}
