package secretariat.offices;

import java.util.Optional;
import secretariat.profile.KnownDate;

/**
 * What the book of decisions says of a decision that a step names. The book is kept by a module
 * above this one, which offers this as a bean; without it, every named decision is taken from the
 * paper.
 */
public interface RecordedDecisions {

  /**
   * A decision that is in the book.
   *
   * @param id under which everybody can read it
   * @param adopted as far as the book knows
   */
  record Entry(String id, String registryNumber, KnownDate adopted) {

    /** Whether a date can be that of the adoption, as far as both are known. */
    public boolean agrees(KnownDate cited) {
      return !cited.latest().isBefore(adopted.earliest())
          && !cited.earliest().isAfter(adopted.latest());
    }

    /** The public page of the decision. */
    public String path() {
      return "/decisions/" + id;
    }
  }

  /**
   * A body's decision.
   *
   * @param number that the body gave it in the year, or its registry number
   */
  Optional<Entry> numbered(String body, String number, int year);
}
