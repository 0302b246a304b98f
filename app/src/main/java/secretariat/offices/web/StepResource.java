package secretariat.offices.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Refusal;
import secretariat.offices.Milestone;

/** Under which name each step of a term is sent: a new step is a new resource. */
enum StepResource {
  FINDINGS("findings", Milestone.ELIGIBILITY, Set.of()),
  PROPOSALS("proposals", Milestone.PROPOSAL, Set.of("by", "day", "departs", "basis")),
  APPROVALS("approvals", Milestone.APPROVAL, Set.of("by", "day", "number", "basis")),
  ENTRIES("entries", Milestone.TAKING_OFFICE, Set.of("day", "until")),
  ENDINGS("endings", Milestone.END, Set.of("day", "manner", "basis")),
  SUCCESSORS("successors", Milestone.SUCCESSOR, Set.of("day", "successor", "basis")),
  WITHDRAWALS("withdrawals", Milestone.WITHDRAWAL, Set.of("day", "reason"));

  private final String path;
  private final Milestone milestone;

  @SuppressWarnings("ImmutableEnumChecker") // what Set.copyOf makes never changes
  private final Set<String> fields;

  StepResource(String path, Milestone milestone, Set<String> fields) {
    this.path = path;
    this.milestone = milestone;
    this.fields = Set.copyOf(fields);
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
    return resource(milestone).path;
  }

  /** The refusals of a step: what its form has no field for concerns the whole. */
  static List<Refusal> placed(Milestone milestone, List<Refusal> refusals) {
    Set<String> known = resource(milestone).fields;
    return refusals.stream()
        .map(refusal -> known.contains(refusal.field()) ? refusal : refusal.ofTheWhole())
        .toList();
  }

  private static StepResource resource(Milestone milestone) {
    return Arrays.stream(values())
        .filter(each -> each.milestone == milestone)
        .findFirst()
        .orElseThrow();
  }
}
