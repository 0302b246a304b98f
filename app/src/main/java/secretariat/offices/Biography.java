package secretariat.offices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Text;
import secretariat.profile.PersonEntry.Matter;

/**
 * What the register knows of a person, outside the acts: plain data that may be put right and
 * erased. What is not known is absent.
 */
public record Biography(UUID id, Text name, Life life, boolean erased) {

  /**
   * The facts.
   *
   * @param born as far as it is known
   */
  public record Life(
      Optional<String> born,
      Optional<Text> birthplace,
      Optional<String> citizenship,
      List<Text> languages,
      List<Chapter> chapters) {

    static final Life UNKNOWN =
        new Life(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** A dated part: education, a post, a rank, an honour, a publication. */
  public record Chapter(
      Matter matter,
      Optional<String> from,
      Optional<String> until,
      Text what,
      Text source,
      String certainty) {}

  /** What is told of one matter. */
  public List<Chapter> chapters(Matter matter) {
    return life.chapters().stream().filter(each -> each.matter() == matter).toList();
  }
}
