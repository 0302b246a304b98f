package secretariat.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All keys that ever signed the log, each with its period, as the acts on the log tell. */
@Component
public class LogKeys {

  /**
   * A key and what it signed.
   *
   * @param key as a vkey (C2SP signed-note)
   * @param since the act by which it began
   * @param first the smallest tree that it signed; empty while it has signed none
   * @param end how it ended; empty for the key that signs now
   */
  public record Period(
      String origin,
      String key,
      ActId since,
      Instant began,
      Optional<Long> first,
      Optional<End> end) {

    /** The first eight hexadecimal digits by which a policy names the key. */
    public String keyId() {
      return Notes.key(key).keyId().hex();
    }
  }

  /**
   * @param by the act that retired it
   * @param last the largest tree that it signed
   * @param anew whether the log was opened anew, after a restore, rather than its key changed
   */
  public record End(ActId by, Instant when, long last, boolean anew) {}

  private final Register register;
  private final LogStore store;

  LogKeys(Register register, LogStore store) {
    this.register = register;
    this.store = store;
  }

  /** The periods, oldest first. */
  public List<Period> periods() {
    var periods = new ArrayList<Period>();
    for (Act act : register.acts(LogIdentity.SUBJECT)) {
      switch (act.content()) {
        case LogOpened opened -> {
          long last = opened.cites().map(note -> Notes.checkpoint(note).size()).orElse(0L);
          end(periods, act, last, true);
          periods.add(period(opened.origin(), opened.verifierKey(), act, 0));
        }
        case LogKeyChanged changed -> {
          String origin = periods.getLast().origin();
          end(periods, act, changed.lastSize(), false);
          periods.add(period(origin, changed.verifierKey(), act, changed.lastSize()));
        }
        default -> throw new IllegalStateException("Not an act of the log: " + act.kind());
      }
    }
    return List.copyOf(periods);
  }

  private Period period(String origin, String key, Act act, long after) {
    Optional<Long> first = store.firstSizeAfter(origin, after);
    return new Period(origin, key, act.id(), act.recorded(), first, Optional.empty());
  }

  private static void end(List<Period> periods, Act by, long last, boolean anew) {
    if (!periods.isEmpty()) {
      Period ended = periods.removeLast();
      periods.add(
          new Period(
              ended.origin(),
              ended.key(),
              ended.since(),
              ended.began(),
              ended.first().filter(first -> first <= last),
              Optional.of(new End(by.id(), by.recorded(), last, anew))));
    }
  }
}
