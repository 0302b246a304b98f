package secretariat.offices;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A state's written notification of its permanent representative, or of an authorised colleague.
 *
 * @param candidate whose state is the one represented
 * @param note the number of the note, where it has one
 * @param dated the day that the note bears, where it bears one
 * @param received the day on which the Secretary-General received it
 */
public record Notification(
    String office,
    Candidate candidate,
    boolean colleague,
    Optional<String> note,
    Optional<LocalDate> dated,
    LocalDate received) {}
