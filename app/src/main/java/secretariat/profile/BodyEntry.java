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
    List<Power> powers) {

  /** What it may, or expressly may not, do with what, from a day on. */
  public record Power(LocalDate from, boolean allowed, Deed deed, String object, Citation source) {}
}
