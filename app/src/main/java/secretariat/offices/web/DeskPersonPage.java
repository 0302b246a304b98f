package secretariat.offices.web;

import java.util.List;
import secretariat.offices.Biography;
import secretariat.ui.Form;
import secretariat.ui.Page;

/**
 * A person's data on the desk, where it is put right or erased.
 *
 * @param correcting the form of the data
 * @param erasing the form of the erasure
 */
public record DeskPersonPage(Biography person, List<TermRow> terms, Form correcting, Form erasing)
    implements Page {

  @Override
  public int status() {
    return correcting.isRefused() || erasing.isRefused() ? 422 : 200;
  }

  public String here() {
    return "/desk/offices/people/" + person.id();
  }
}
