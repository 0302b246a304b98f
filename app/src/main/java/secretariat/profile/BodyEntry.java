package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * A body in a profile.
 *
 * @param from the day from which it is known
 * @param since when it was set up, where that is known
 * @param numbering how it numbers what it adopts, where that is known: {@code per-year}
 * @param constitution where it sits, what governs it, who sits in it and who chairs it
 * @param life how it was renamed, and when it ended
 */
public record BodyEntry(
    String code,
    Optional<String> partOf,
    LocalDate from,
    Optional<KnownDate> since,
    Optional<String> numbering,
    Text name,
    Text shortName,
    Citation source,
    List<Power> powers,
    Constitution constitution,
    Life life) {

  /** What it may, or expressly may not, do with what, from a day on. */
  public record Power(LocalDate from, boolean allowed, Deed deed, String object, Citation source) {}

  /** What is known of how a body works; what is not known is empty. */
  public record Constitution(
      Optional<SeatOf> seat,
      Optional<Regulation> regulation,
      Optional<Composition> composition,
      Optional<Chair> chair) {}

  public record SeatOf(LocalDate from, Text place, Citation source) {}

  /**
   * The document that governs the body.
   *
   * @param date as far as it is known
   */
  public record Regulation(
      LocalDate from, Text document, Optional<KnownDate> date, Citation source) {}

  /**
   * Who sits.
   *
   * @param eachMember whether one sits for each member state
   * @param role as what
   */
  public record Composition(LocalDate from, boolean eachMember, Text role, Citation source) {}

  /**
   * Who chairs.
   *
   * @param rule the code of a chair rule
   * @param of the body or the office that the rule names, if it names one
   * @param role as what somebody chairs
   */
  public record Chair(
      LocalDate from,
      String rule,
      Optional<String> of,
      Text role,
      Citation source,
      List<Chaired> held) {}

  /**
   * A state chaired from a day on.
   *
   * @param until the day on which it passed on, where that is known
   */
  public record Chaired(String state, LocalDate from, Optional<LocalDate> until, Citation source) {}

  public record Life(List<Renaming> renamings, Optional<Ending> ending) {}

  public record Renaming(LocalDate from, Text name, Text shortName, Citation source) {}

  public record Ending(LocalDate on, Citation source) {}
}
