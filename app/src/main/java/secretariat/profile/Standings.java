package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import secretariat.kernel.Text;

/** The standings that a state can have, in their order, and the decisions that merged some. */
public record Standings(List<Kind> kinds, List<Merger> mergers) {

  /** The standing of full membership, which every organisation has. */
  public static final String MEMBER = "member";

  public record Kind(String code, Text title, Text plural) {}

  /** One decision that put all who then held certain standings into another. */
  public record Merger(
      LocalDate from, String into, Set<String> merged, Citation decision, Text note) {}
}
