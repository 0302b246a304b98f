package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Form;

/**
 * The one act that comes next for a document.
 *
 * @param step its word
 * @param path where it is done; empty if nothing more is to be done
 * @param refusals why this reader may not do it
 */
public record DeskNextAct(String step, Optional<String> path, List<Refusal> refusals) {

  public DeskNextAct {
    refusals = List.copyOf(refusals);
  }

  public String key() {
    return "depositary.desk.step." + step;
  }

  public boolean isOpen() {
    return path.isPresent() && refusals.isEmpty();
  }

  /** As a form shows it. */
  public Form panel() {
    return Form.blank().refused(refusals);
  }
}
