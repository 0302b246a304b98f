package secretariat.depositary.web;

import java.util.Optional;
import secretariat.depositary.CopyCertified;
import secretariat.kernel.Text;
import secretariat.ui.Page;

/**
 * An act that was recorded: its register number, and what happens next.
 *
 * @param copy what was certified, if it is that
 * @param proven whether the register's log holds the act already
 */
public record DeskActPage(
    String document, Text title, DeskAct act, Optional<CopyCertified> copy, boolean proven)
    implements Page {

  public String here() {
    return "/desk/documents/" + document;
  }

  public String copyPath() {
    return here() + "/copies/" + act.act().id().sequence();
  }
}
