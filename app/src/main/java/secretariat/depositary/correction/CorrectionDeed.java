package secretariat.depositary.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be done to a correction, and at which stage. A receipt is recorded at any stage: what it
 * means is judged afterwards.
 */
public enum CorrectionDeed {
  OBJECT(Stage.values()),
  NOTIFY(Stage.values()),
  MAKE(Stage.READY),
  WITHDRAW(Stage.RUNNING, Stage.OBJECTED, Stage.READY);

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes never changes
  private final Set<Stage> at;

  CorrectionDeed(Stage... at) {
    this.at = Set.of(at);
  }

  public boolean isOpenAt(Stage stage) {
    return at.contains(stage);
  }

  /** What can be done at a stage. */
  public static List<CorrectionDeed> at(Stage stage) {
    return Arrays.stream(values()).filter(deed -> deed.isOpenAt(stage)).toList();
  }

  /** The last part of the keys of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
