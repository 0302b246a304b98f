package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose turn it is, under each way in which the rule can be read. It proposes and explains; a
 * decision disposes. It never gives a reason for what was decided.
 */
public final class Rotation {

  /** A way in which the rule can be read. */
  public enum Reading {
    /** The member after that of the last holder, in the order of the day. */
    SUCCESSOR,
    /** The first member, in the order of the day, that has not served in this cycle. */
    NOT_YET_SERVED,
    /** The order in which the first states took their turn, over and over. */
    SEQUENCE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** A turn that was taken: by which state, decided when. */
  public record Held(String term, LocalDate decided, String state) {}

  /**
   * A turn, and whose it would have been.
   *
   * @param order the members in order on the day of the decision
   */
  public record Turn(Held held, List<String> order, Map<Reading, Optional<String>> expected) {

    /** Whether a reading gives the state that took the turn. */
    public boolean agrees(Reading reading) {
      return expected
          .getOrDefault(reading, Optional.empty())
          .filter(held.state()::equals)
          .isPresent();
    }
  }

  private final Function<LocalDate, List<String>> order;
  private final List<String> sequence;

  /**
   * @param order the members on a day, in the order of the rotation
   * @param sequence the order in which the first states took their turn; may be empty
   */
  public Rotation(Function<LocalDate, List<String>> order, List<String> sequence) {
    this.order = order;
    this.sequence = List.copyOf(sequence);
  }

  /** Each turn with what each reading would have given. */
  public List<Turn> replay(List<Held> taken) {
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < taken.size(); i++) {
      Held held = taken.get(i);
      turns.add(
          new Turn(held, order.apply(held.decided()), next(taken.subList(0, i), held.decided())));
    }
    return List.copyOf(turns);
  }

  /** Whose turn is next if it is decided on a day. */
  public Map<Reading, Optional<String>> next(List<Held> taken, LocalDate day) {
    List<String> members = order.apply(day);
    var next = new EnumMap<Reading, Optional<String>>(Reading.class);
    Optional<String> last =
        taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast().state());
    next.put(Reading.SUCCESSOR, after(last, members));
    next.put(Reading.NOT_YET_SERVED, notYetServed(taken, members));
    next.put(Reading.SEQUENCE, after(last, sequence));
    return Map.copyOf(next);
  }

  /** The one after; the first if there was none before; nobody if the last is not in the order. */
  private static Optional<String> after(Optional<String> last, List<String> order) {
    if (order.isEmpty()) {
      return Optional.empty();
    }
    if (last.isEmpty()) {
      return Optional.of(order.getFirst());
    }
    int place = order.indexOf(last.get());
    return place < 0 ? Optional.empty() : Optional.of(order.get((place + 1) % order.size()));
  }

  private static Optional<String> notYetServed(List<Held> taken, List<String> members) {
    Set<String> served = new LinkedHashSet<>();
    for (Held held : taken) {
      if (served.contains(held.state())) {
        served.clear();
      }
      served.add(held.state());
    }
    return members.stream()
        .filter(state -> !served.contains(state))
        .findFirst()
        .or(() -> members.stream().findFirst());
  }
}
