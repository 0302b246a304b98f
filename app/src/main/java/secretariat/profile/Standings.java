package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Text;

/**
 * The standings that a state can have, in their order, the decisions that merged some, and how
 * standings are granted and lost.
 *
 * @param treaties those that a new member may be asked to join, by code, in their order
 */
public record Standings(
    List<Kind> kinds, List<Merger> mergers, Procedure procedure, Map<String, Text> treaties) {

  /** The standing of full membership, which every organisation has. */
  public static final String MEMBER = "member";

  /** The standing of those who are invited to one occasion; it ends by itself. */
  public static final String GUEST = "guest";

  /**
   * One standing.
   *
   * @param openTo who may have it: {@code state}, {@code organisation}
   * @param memorandum whether its grant has a second step, a memorandum
   */
  public record Kind(
      String code, Text title, Text plural, Set<String> openTo, boolean memorandum) {}

  /** One decision that put all who then held certain standings into another. */
  public record Merger(
      LocalDate from, String into, Set<String> merged, Citation decision, Text note) {}

  /**
   * How standings are granted and lost.
   *
   * @param submittedBy the body on whose submission another decides, if the rules ask for one
   * @param withdrawalMonths how long a notice of withdrawal runs, at least
   * @param ratifiedByAll whether all states that sign a memorandum of obligations must ratify it
   *     before membership is granted
   */
  public record Procedure(
      Optional<String> submittedBy, int withdrawalMonths, boolean ratifiedByAll) {}

  /** The standing into which another was merged by a day, if it was. */
  public Optional<Merger> mergedBy(String standing, LocalDate day) {
    return mergers.stream()
        .filter(merger -> merger.merged().contains(standing) && !merger.from().isAfter(day))
        .findFirst();
  }
}
