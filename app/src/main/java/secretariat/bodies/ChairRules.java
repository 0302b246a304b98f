package secretariat.bodies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import secretariat.bodies.BodyAct.ChairRuleSet;
import secretariat.profile.Citation;

/** Who chairs a body, and whether that is as the body's rule has it. */
final class ChairRules {

  private ChairRules() {}

  /**
   * Who chairs at the end of a day: what is recorded of the body itself, else what its rule says.
   */
  static ChairOn on(String code, LocalDate day, Function<String, Optional<Body>> bodies) {
    return on(code, day, bodies, new HashSet<>());
  }

  private static ChairOn on(
      String code, LocalDate day, Function<String, Optional<Body>> bodies, Set<String> asked) {
    Optional<Body> body = bodies.apply(code).filter(each -> each.on(day).isPresent());
    if (!asked.add(code) || body.isEmpty()) {
      return new ChairOn.NotKnown();
    }
    Optional<ChairRuleSet> rule = body.get().newest(ChairRuleSet.class, day);
    Optional<Chairmanship> recorded = holding(body.get().chairs(), day);
    if (recorded.isPresent()) {
      Citation source = rule.map(ChairRuleSet::source).orElse(recorded.get().source());
      return new ChairOn.State(
          recorded.get(), Optional.empty(), rule.map(ChairRuleSet::role), source);
    }
    return rule.map(set -> byRule(set, day, bodies, asked)).orElseGet(ChairOn.NotKnown::new);
  }

  private static ChairOn byRule(
      ChairRuleSet set, LocalDate day, Function<String, Optional<Body>> bodies, Set<String> asked) {
    return switch (set.rule()) {
      case FOLLOWS -> following(set, on(set.of().orElseThrow(), day, bodies, asked));
      case OFFICE -> new ChairOn.Office(set.of().orElseThrow(), set.role(), set.source());
      case HOST -> new ChairOn.EachHost(set.role(), set.source());
      case ROTATION, TURN -> new ChairOn.NotKnown();
    };
  }

  private static ChairOn following(ChairRuleSet set, ChairOn followed) {
    return followed instanceof ChairOn.State state
        ? new ChairOn.State(state.chairmanship(), set.of(), Optional.of(set.role()), set.source())
        : new ChairOn.NotKnown();
  }

  /** Of several that have not ended the newest prevails. */
  static Optional<Chairmanship> holding(List<Chairmanship> chairs, LocalDate day) {
    return chairs.reversed().stream()
        .filter(chair -> !chair.from().isAfter(day))
        .findFirst()
        .filter(chair -> chair.holdsOn(day));
  }

  /** The one before, if it passed the chair on directly. */
  static Optional<Chairmanship> predecessor(List<Chairmanship> chairs, LocalDate from) {
    return chairs.stream()
        .filter(chair -> chair.from().isBefore(from))
        .reduce((earlier, later) -> later)
        .filter(chair -> chair.until().map(from::equals).orElse(true));
  }

  /**
   * Whether a state took the chair in its turn.
   *
   * @param members in protocol order, on the eve: a state admitted that day was not in the order by
   *     which the decision had to go
   */
  static Turn turn(
      ChairRuleSet rule, List<String> members, Optional<Chairmanship> before, String state) {
    int place = before.map(Chairmanship::state).map(members::indexOf).orElse(-1);
    if (rule.rule() != ChairRule.ROTATION || place < 0) {
      return new Turn.NothingToCompare();
    }
    String expected = members.get((place + 1) % members.size());
    return expected.equals(state)
        ? new Turn.AsExpected(rule.source())
        : new Turn.Deviates(expected, state, rule.source());
  }
}
