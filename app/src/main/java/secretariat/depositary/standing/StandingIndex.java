package secretariat.depositary.standing;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Seat;
import secretariat.register.Act;
import secretariat.register.ActIndex;

/** Keeps the table of statements in step with the acts. */
@Component
class StandingIndex implements ActIndex {

  private final StandingStore store;
  private final Seat seat;

  StandingIndex(StandingStore store, Seat seat) {
    this.store = store;
    this.seat = seat;
  }

  @Override
  public List<String> tables() {
    return List.of("depositary.copy_standing");
  }

  @Override
  public void enter(Act act) {
    if (act.content() instanceof CopyStandingStated stated) {
      store.insert(stated, act, seat.dateOf(act.recorded()));
    }
  }
}
