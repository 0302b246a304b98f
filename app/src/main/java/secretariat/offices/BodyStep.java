package secretariat.offices;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that a body took.
 *
 * @param number of its decision, where it has one
 * @param departs whether it says that it departs from the approved rotation
 * @param basis the paper in which it stands
 */
public record BodyStep(
    String by, LocalDate day, Optional<String> number, boolean departs, String basis) {}
