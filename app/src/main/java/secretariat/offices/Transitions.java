package secretariat.offices;

import static secretariat.offices.Milestone.APPROVAL;
import static secretariat.offices.Milestone.ATTESTATION;
import static secretariat.offices.Milestone.DESIGNATION;
import static secretariat.offices.Milestone.ELIGIBILITY;
import static secretariat.offices.Milestone.END;
import static secretariat.offices.Milestone.NOMINATION;
import static secretariat.offices.Milestone.NOTIFICATION;
import static secretariat.offices.Milestone.PROPOSAL;
import static secretariat.offices.Milestone.SUCCESSOR;
import static secretariat.offices.Milestone.TAKING_OFFICE;
import static secretariat.offices.Milestone.WITHDRAWAL;
import static secretariat.offices.Stage.APPROVED;
import static secretariat.offices.Stage.ELIGIBLE;
import static secretariat.offices.Stage.ENDED;
import static secretariat.offices.Stage.IN_OFFICE;
import static secretariat.offices.Stage.NOMINATED;
import static secretariat.offices.Stage.NONE;
import static secretariat.offices.Stage.PROPOSED;
import static secretariat.offices.Stage.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.profile.Procedure.Chain;

/** The one table of which step may follow which, for each manner in which an office is filled. */
public final class Transitions {

  /** One row: from a stage, by a step, to a stage, in these chains. */
  public record Row(Stage from, Milestone by, Stage to, Set<Chain> chains) {
    public Row {
      chains = Set.copyOf(chains);
    }
  }

  private static final Set<Chain> ALL = Set.of(Chain.PROPOSED, Chain.ENGAGED, Chain.NOTIFIED);
  private static final Set<Chain> DECIDED = Set.of(Chain.PROPOSED, Chain.ENGAGED);
  private static final Set<Chain> BY_PROPOSAL = Set.of(Chain.PROPOSED);
  private static final Set<Chain> ENGAGED = Set.of(Chain.ENGAGED);
  private static final Set<Chain> NOTIFIED = Set.of(Chain.NOTIFIED);

  /** All that is allowed; what is not here is not. */
  public static final List<Row> TABLE =
      List.of(
          new Row(NONE, NOMINATION, NOMINATED, DECIDED),
          new Row(NOMINATED, ELIGIBILITY, ELIGIBLE, DECIDED),
          new Row(ELIGIBLE, PROPOSAL, Stage.PROPOSED, BY_PROPOSAL),
          new Row(ELIGIBLE, APPROVAL, APPROVED, ENGAGED),
          new Row(PROPOSED, APPROVAL, APPROVED, BY_PROPOSAL),
          new Row(APPROVED, TAKING_OFFICE, IN_OFFICE, DECIDED),
          new Row(NOMINATED, WITHDRAWAL, WITHDRAWN, DECIDED),
          new Row(ELIGIBLE, WITHDRAWAL, WITHDRAWN, DECIDED),
          new Row(PROPOSED, WITHDRAWAL, WITHDRAWN, BY_PROPOSAL),
          new Row(APPROVED, WITHDRAWAL, WITHDRAWN, DECIDED),
          new Row(NONE, NOTIFICATION, IN_OFFICE, NOTIFIED),
          new Row(NONE, DESIGNATION, IN_OFFICE, DECIDED),
          new Row(IN_OFFICE, ATTESTATION, IN_OFFICE, ALL),
          new Row(IN_OFFICE, SUCCESSOR, IN_OFFICE, DECIDED),
          new Row(IN_OFFICE, END, ENDED, ALL),
          new Row(ENDED, SUCCESSOR, ENDED, DECIDED));

  private Transitions() {}

  /** Where a step leads from a stage; nowhere if it may not be taken there. */
  public static Optional<Stage> after(Stage from, Milestone by, Chain chain) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.by() == by && row.chains().contains(chain))
        .findFirst()
        .map(Row::to);
  }

  /** The steps that may be taken at a stage. */
  public static List<Milestone> from(Stage stage, Chain chain) {
    return TABLE.stream()
        .filter(row -> row.from() == stage && row.chains().contains(chain))
        .map(Row::by)
        .toList();
  }

  /** Where a recorded step leads, whatever the order in which history had it. */
  static Stage reached(Milestone by, Stage before) {
    return switch (by) {
      case NOMINATION -> NOMINATED;
      case ELIGIBILITY -> ELIGIBLE;
      case PROPOSAL -> Stage.PROPOSED;
      case APPROVAL -> APPROVED;
      case TAKING_OFFICE, NOTIFICATION, DESIGNATION -> IN_OFFICE;
      case END -> ENDED;
      case WITHDRAWAL -> WITHDRAWN;
      case ATTESTATION, SUCCESSOR -> before;
    };
  }
}
