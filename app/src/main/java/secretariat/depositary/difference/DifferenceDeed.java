package secretariat.depositary.difference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** What can be done to a difference, and at which stage. */
public enum DifferenceDeed {
  BRING("brought-on", Stage.RECEIVED),
  NOTIFY("told-on", Stage.BROUGHT, Stage.DECIDED, Stage.WITHDRAWN),
  DECIDE("decided-on", Stage.BROUGHT),
  WITHDRAW("withdrawn-on", Stage.RECEIVED, Stage.BROUGHT);

  private final String day;

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes never changes
  private final Set<Stage> at;

  DifferenceDeed(String day, Stage... at) {
    this.day = day;
    this.at = Set.of(at);
  }

  /** The field that holds its day. */
  public String day() {
    return day;
  }

  /** The last part of the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isOpenAt(Stage stage) {
    return at.contains(stage);
  }

  /** Why this cannot be done at a stage, if it cannot. */
  Optional<Refusal> refusal(Stage stage) {
    return isOpenAt(stage) ? Optional.empty() : Optional.of(against(stage).refuses(""));
  }

  private static Rule against(Stage stage) {
    return switch (stage) {
      case RECEIVED -> DifferenceRules.NOT_BROUGHT;
      case BROUGHT -> DifferenceRules.BROUGHT_ALREADY;
      case DECIDED, WITHDRAWN -> DifferenceRules.ENDED;
    };
  }
}
