package secretariat.profile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Text;

/**
 * A person in a profile, with the facts that are public. Kept outside the acts, so that it can be
 * put right and erased.
 *
 * @param id random; all that acts say of the person
 * @param born as far as it is known
 */
public record PersonEntry(
    UUID id,
    Text name,
    Optional<KnownDate> born,
    Optional<Text> birthplace,
    String citizenship,
    List<Text> languages,
    List<Chapter> chapters,
    Citation source) {

  /** What a chapter of a biography tells of. */
  public enum Matter {
    EDUCATION,
    CAREER,
    RANK,
    HONOUR,
    PUBLICATION
  }

  /** A dated part of a biography; dates as far as they are known. */
  public record Chapter(
      Matter matter,
      Optional<KnownDate> from,
      Optional<KnownDate> until,
      Text what,
      Citation source) {}

  public PersonEntry {
    languages = List.copyOf(languages);
    chapters = List.copyOf(chapters);
  }
}
