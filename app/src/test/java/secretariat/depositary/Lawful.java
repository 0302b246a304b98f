package secretariat.depositary;

import static secretariat.depositary.Deed.CERTIFY_FOR_KZ;
import static secretariat.depositary.Deed.COLLATE_CHINESE;
import static secretariat.depositary.Deed.DEPOSIT;
import static secretariat.depositary.Deed.NEW_DRAFT;
import static secretariat.depositary.Deed.NEXT_DRAFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Rule;

/**
 * How a race may lawfully end. A law says what comes of a deed alone, and what comes of it after
 * another; a race may end as the one order or as the other, and in no third way.
 */
final class Lawful {

  private static final Optional<Rule> DONE = Optional.empty();

  private Lawful() {}

  /** The endings that are lawful, each as the refusal of the one and of the other, if any. */
  static List<List<Optional<Rule>>> endings(RacesTest.Pair pair) {
    var endings = new ArrayList<List<Optional<Rule>>>();
    Optional<Rule> oneAlone = alone(pair.stage(), pair.one());
    Optional<Rule> otherAlone = alone(pair.stage(), pair.other());
    Optional<Rule> otherLater =
        oneAlone.isEmpty() ? after(pair.stage(), pair.one(), pair.other()) : otherAlone;
    Optional<Rule> oneLater =
        otherAlone.isEmpty() ? after(pair.stage(), pair.other(), pair.one()) : oneAlone;
    endings.add(List.of(oneAlone, otherLater));
    endings.add(List.of(oneLater, otherAlone));
    return endings;
  }

  private static Optional<Rule> alone(RacesTest.Stage stage, Deed deed) {
    return switch (stage) {
      case READY_FOR_DEPOSIT ->
          switch (deed) {
            case DEPOSIT, NEXT_DRAFT -> DONE;
            case NEW_DRAFT -> Optional.of(Drafts.CHANGED_MEANWHILE);
            default -> Optional.of(CopyRules.NOT_DEPOSITED);
          };
      case COLLATED_IN_RUSSIAN -> deed == CERTIFY_FOR_KZ ? Optional.of(CopyRules.UNCOLLATED) : DONE;
      case DEPOSITED -> deed == DEPOSIT ? Optional.of(DepositRules.ALREADY_DEPOSITED) : DONE;
      case COLLATED -> DONE;
    };
  }

  /** What comes of a deed when another was done just before. */
  private static Optional<Rule> after(RacesTest.Stage stage, Deed first, Deed second) {
    if (first == DEPOSIT) {
      return switch (second) {
        case DEPOSIT, NEW_DRAFT, NEXT_DRAFT -> Optional.of(DepositRules.ALREADY_DEPOSITED);
        case CERTIFY_FOR_KZ, CERTIFY_FOR_UZ -> Optional.of(CopyRules.UNCOLLATED);
        default -> DONE;
      };
    }
    if (first == NEXT_DRAFT || first == NEW_DRAFT) {
      return second == DEPOSIT || !second.isAct()
          ? Optional.of(Drafts.CHANGED_MEANWHILE)
          : alone(stage, second);
    }
    if (first == COLLATE_CHINESE && second == CERTIFY_FOR_KZ) {
      return stage == RacesTest.Stage.COLLATED_IN_RUSSIAN
          ? DONE
          : Optional.of(CopyRules.UNCOLLATED);
    }
    return first == second ? Optional.of(twice(second)) : alone(stage, second);
  }

  /** Why a deed that was done cannot be done once more. */
  private static Rule twice(Deed deed) {
    return switch (deed) {
      case COLLATE_RUSSIAN, COLLATE_CHINESE -> CopyRules.COLLATED;
      case CERTIFY_FOR_KZ, CERTIFY_FOR_UZ -> CopyRules.COPY_EXISTS;
      case CORRECT_TITLE, CORRECT_NUMBER, RECLASSIFY -> CorrectionRules.NOTHING_CHANGES;
      case DEPOSIT -> DepositRules.ALREADY_DEPOSITED;
      case NEW_DRAFT, NEXT_DRAFT -> Drafts.CHANGED_MEANWHILE;
    };
  }
}
