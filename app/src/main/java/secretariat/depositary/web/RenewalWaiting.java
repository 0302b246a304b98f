package secretariat.depositary.web;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.depositary.evidence.RenewalClock;
import secretariat.depositary.evidence.RenewalClock.Standing;
import secretariat.kernel.Actor;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/** A time-stamp that is to be renewed soon, for those who can have it renewed. */
@Component
class RenewalWaiting implements DeskItems {

  private final RenewalClock clock;
  private final RenewalWords words;

  RenewalWaiting(RenewalClock clock, RenewalWords words) {
    this.clock = clock;
    this.words = words;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    if (!Powers.RENEW_EVIDENCE.heldBy(actor)) {
      return List.of();
    }
    Standing standing = clock.standing();
    return standing.near()
        ? List.of(
            new DeskItem(
                Phrase.of("depositary.renewal.waits"),
                words.why(standing),
                standing.lastDay(),
                Phrase.of("depositary.renewal.step"),
                "/desk/time-stamps"))
        : List.of();
  }
}
