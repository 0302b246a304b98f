package secretariat.register;

import java.time.Instant;
import java.time.LocalDate;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;

/**
 * A recorded act.
 *
 * @param effective the calendar date at the seat from which it has effect
 * @param recorded when it was recorded, to the microsecond
 * @param classification who may see it, as recorded; later acts may raise it
 * @param content a record of one of the module's kinds
 */
public record Act(
    ActId id,
    String kind,
    int version,
    LocalDate effective,
    Instant recorded,
    Actor actor,
    Classification classification,
    Record content) {

  public Subject subject() {
    return id.subject();
  }
}
