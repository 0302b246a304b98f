package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionBook.Entry;

/**
 * What other modules ask: whether there is a decision, as the basis of a deposit or of an
 * appointment.
 */
@Component
public class Decisions {

  private final BookStore store;

  Decisions(BookStore store) {
    this.store = store;
  }

  /** Whether a body took a decision of this number on this day. */
  public boolean exists(String body, String number, LocalDate on) {
    return find(body, Optional.of(number), on).isPresent();
  }

  /** The decision to which a body gave this number in a year. */
  public Optional<Entry> numbered(String body, String number, int year) {
    return store.numbered(body, number, year);
  }

  /** The decision of a body, if there is exactly one that fits. */
  public Optional<Entry> find(String body, Optional<String> number, LocalDate on) {
    List<Entry> found = store.of(body, number, on);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
