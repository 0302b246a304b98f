package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * A state in a profile.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record StateEntry(
    String code, String alpha3, String numeric, List<Name> names, List<Grant> grants) {

  /**
   * Its name from a day on.
   *
   * @param longAfterOf the long name as it follows "of", with its article or in its case
   */
  public record Name(
      LocalDate from, Text shortName, Text longName, Text longAfterOf, Citation source) {}

  /** A standing granted by a decision of that day, and its second step where there is one. */
  public record Grant(
      LocalDate from, String standing, Citation decision, Optional<Memorandum> memorandum) {}

  /** The legal step; its date is empty where it is not known. */
  public record Memorandum(Optional<KnownDate> date, Citation source) {}
}
