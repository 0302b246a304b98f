package secretariat.bodies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A change to a body, as somebody wants it recorded.
 *
 * @param body the code of the body
 * @param effective the day from which it is so
 * @param decidedBy the code of the body that decided it; a chairmanship needs no decision
 * @param act what is to be recorded
 */
public record BodyChange(
    String body, LocalDate effective, Optional<String> decidedBy, BodyAct act) {}
