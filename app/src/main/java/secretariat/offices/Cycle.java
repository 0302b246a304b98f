package secretariat.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.offices.OfficeAct.Decision;

/**
 * An order of turns that a decision approved.
 *
 * @param from the day from which turns follow it
 */
public record Cycle(LocalDate from, List<String> order, Decision decision) {

  public Cycle {
    order = List.copyOf(order);
  }

  /** Whose turn it is: the first for whom no turn was taken since the cycle began; then again. */
  public Optional<String> next(List<String> taken) {
    return order.isEmpty() ? Optional.empty() : Optional.of(order.get(taken.size() % order.size()));
  }
}
