package secretariat.offices;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.accounts.EvaluationParts;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Seat;

/** Tells an evaluation who represents a state or a body in this organisation today. */
@Component
class PartsOnBehalf implements EvaluationParts {

  private final Offices offices;
  private final LegalClock clock;
  private final Seat seat;

  PartsOnBehalf(Offices offices, LegalClock clock, Seat seat) {
    this.offices = offices;
    this.clock = clock;
    this.seat = seat;
  }

  @Override
  public List<Part> onBehalf() {
    return offices.capacitiesOn(seat.dateOf(clock.now())).stream()
        .filter(held -> held.capacity().behalf().isPresent())
        .map(held -> new Part(held.capacity(), held.title()))
        .toList();
  }
}
