package secretariat.offices;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody is nominated to an office.
 *
 * @param by the body or state that nominates
 * @param day of the nomination
 * @param basis the note or the minutes in which it stands
 */
public record Nomination(
    String office, Candidate candidate, Place place, String by, LocalDate day, String basis) {

  /** Which post, and for which days. */
  public record Place(
      LocalDate from,
      Optional<LocalDate> until,
      Optional<String> post,
      Optional<String> department) {}
}
