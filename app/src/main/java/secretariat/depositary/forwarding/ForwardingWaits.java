package secretariat.depositary.forwarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.depositary.forwarding.ForwardingBoard.About;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.kernel.Actor;

/** What waits for somebody about copies on their way. */
@Component
public class ForwardingWaits {

  private final BoardStore store;

  ForwardingWaits(BoardStore store) {
    this.store = store;
  }

  /**
   * A document that not every recipient has.
   *
   * @param outstanding how many have not
   */
  public record Waiting(About about, Optional<LocalDate> due, long outstanding) {}

  /** Documents of which copies are outstanding, for officials who can do something about it. */
  public List<Waiting> outstanding(Actor reader, int limit) {
    return Powers.FORWARD.heldBy(reader) ? store.waiting(limit) : List.of();
  }

  /** Copies that were sent to those on whose behalf the reader acts, and not acknowledged. */
  public List<Row> unacknowledged(Actor reader, int limit) {
    return reader
        .capacity()
        .behalf()
        .map(code -> store.unacknowledged(code, limit))
        .orElse(List.of());
  }
}
