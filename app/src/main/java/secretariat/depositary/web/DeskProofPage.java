package secretariat.depositary.web;

import java.util.Optional;
import secretariat.ui.Page;

/**
 * Says that the log does not hold an act yet.
 *
 * @param halted why nothing is added to the log at present, if so
 */
public record DeskProofPage(String copyNumber, Optional<String> halted) implements Page {

  /** Accepted: what was asked for will be there soon. */
  @Override
  public int status() {
    return 202;
  }
}
