package secretariat.profile;

import java.time.LocalDate;
import secretariat.kernel.Classification;
import secretariat.register.Act;

/**
 * An act that a profile gives rise to.
 *
 * @param effective the day from which it had effect
 * @param classification who may see it; what the public pages show is public
 */
public record PlannedAct(LocalDate effective, Record content, Classification classification) {

  /** An act that anybody may see. */
  public PlannedAct(LocalDate effective, Record content) {
    this(effective, content, Classification.PUBLIC);
  }

  boolean says(Act recorded) {
    return effective.equals(recorded.effective()) && content.equals(recorded.content());
  }
}
