package secretariat.offices.web;

import java.util.Arrays;
import java.util.Optional;
import secretariat.offices.Milestone;

/** Under which name each step of a term is sent: a new step is a new resource. */
enum StepResource {
  FINDINGS("findings", Milestone.ELIGIBILITY),
  PROPOSALS("proposals", Milestone.PROPOSAL),
  APPROVALS("approvals", Milestone.APPROVAL),
  ENTRIES("entries", Milestone.TAKING_OFFICE),
  ENDINGS("endings", Milestone.END),
  SUCCESSORS("successors", Milestone.SUCCESSOR),
  WITHDRAWALS("withdrawals", Milestone.WITHDRAWAL);

  private final String path;
  private final Milestone milestone;

  StepResource(String path, Milestone milestone) {
    this.path = path;
    this.milestone = milestone;
  }

  static Optional<Milestone> read(String path) {
    return Arrays.stream(values())
        .filter(each -> each.path.equals(path))
        .findFirst()
        .map(each -> each.milestone);
  }

  static boolean has(Milestone milestone) {
    return Arrays.stream(values()).anyMatch(each -> each.milestone == milestone);
  }

  static String of(Milestone milestone) {
    return Arrays.stream(values())
        .filter(each -> each.milestone == milestone)
        .findFirst()
        .map(each -> each.path)
        .orElseThrow();
  }
}
