package secretariat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;

/** A state in a profile, and how it became a member where that is known. */
public record StateEntry(
    Codes codes, List<Name> names, List<Grant> grants, Optional<Accession> accession) {

  /**
   * Its codes in ISO 3166-1.
   *
   * @param code alpha-2
   */
  public record Codes(String code, String alpha3, String numeric) {}

  public String code() {
    return codes.code();
  }

  public String alpha3() {
    return codes.alpha3();
  }

  public String numeric() {
    return codes.numeric();
  }

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

  /** The steps to membership, as far as they are known. */
  public record Accession(
      Optional<Request> requested,
      Optional<Opening> opened,
      Optional<Obligations> memorandum,
      List<Ratification> ratifications) {}

  public record Request(KnownDate date, Citation source) {}

  /**
   * The decision that opened the procedure.
   *
   * @param body that took it, where it is known
   */
  public record Opening(LocalDate from, Optional<String> body, Citation decision) {}

  /** The memorandum of obligations; the treaties are those of its list that are known. */
  public record Obligations(
      LocalDate signed, List<Obligation> treaties, Citation source, Optional<Text> note) {}

  /** A state's ratification of the memorandum. */
  public record Ratification(String by, KnownDate date, Citation source) {}

  /** A treaty to be joined by a day. */
  public record Obligation(String treaty, Text title, LocalDate by) {}
}
