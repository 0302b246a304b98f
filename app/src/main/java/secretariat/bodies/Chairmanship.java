package secretariat.bodies;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.bodies.BodyAct.ChairAssumed;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/**
 * A state chairs a body from a day on.
 *
 * @param until the day on which it passes on, at whose end the next one chairs
 * @param deviation the decision that departed from the rule, where one did
 */
public record Chairmanship(
    String state,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<Text> deviation,
    Citation source) {

  static Chairmanship of(LocalDate from, ChairAssumed act) {
    return new Chairmanship(act.state(), from, act.until(), act.deviation(), act.source());
  }

  /** Whether it chairs at the end of a day. */
  boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && until.map(day::isBefore).orElse(true);
  }

  /** Whether the two would chair at once; one without an end gives way to a later one. */
  boolean overlaps(Chairmanship other) {
    return beginsWithin(other) || other.beginsWithin(this);
  }

  private boolean beginsWithin(Chairmanship other) {
    return from.equals(other.from)
        || (from.isAfter(other.from) && other.until.filter(from::isBefore).isPresent());
  }
}
