package secretariat.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A term of office in a profile.
 *
 * @param code lasting, such as {@code secretary-general-2016}
 * @param from the first day, as far as it is known
 * @param until the last day that was laid down for it
 * @param attested the latest time at which a source shows the person in office, where the end is
 *     not known
 */
public record TermEntry(
    String code,
    String office,
    UUID person,
    String citizenship,
    Optional<Approval> approval,
    KnownDate from,
    Optional<LocalDate> until,
    Optional<KnownDate> attested,
    Optional<Ending> ending,
    Citation source) {

  /** The decision by which it was given. */
  public record Approval(String body, Optional<KnownDate> date, Citation source) {}

  /** The last day, and how it came: {@code expiry}, {@code early} or {@code recall}. */
  public record Ending(LocalDate day, String manner, Citation source) {}

  /** The latest day on which it can have begun, which an act on it is dated by. */
  public LocalDate began() {
    return from.latest();
  }
}
