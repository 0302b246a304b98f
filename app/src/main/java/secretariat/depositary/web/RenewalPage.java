package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.evidence.RenewalClock.Standing;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Shape;

/** How time-stamps over the log stand, and where the next one is asked for. */
public record RenewalPage(Standing standing, Text why, Optional<Refusal> lacking, Form form)
    implements FormPage {

  public Shape shape() {
    return standing.near() ? Shape.ATTENTION : Shape.DONE;
  }

  /** The last part of the key of the word for it. */
  public String word() {
    return standing.late() ? "late" : standing.near() ? "near" : "far";
  }
}
