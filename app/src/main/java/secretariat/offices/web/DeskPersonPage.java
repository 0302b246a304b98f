package secretariat.offices.web;

import java.util.List;
import java.util.stream.Collectors;
import secretariat.offices.Biography;
import secretariat.ui.Form;
import secretariat.ui.Frame;
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

  /** The languages in which a line of the form says something, divided as they are there. */
  public String strokes(Frame frame) {
    return frame.languages().stream()
        .map(language -> frame.say("ui.language." + language.tag()))
        .collect(Collectors.joining(" | "));
  }

  public String here() {
    return "/desk/offices/people/" + person.id();
  }
}
