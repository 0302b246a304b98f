package secretariat.membership.web;

import secretariat.register.Act;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/** One act on a state, as it was recorded. */
public record DeskStateRecordedPage(StateFile file, Act act) implements Page {

  public String here() {
    return "/desk/states/" + file.dossier().code();
  }

  public Moment moment(Frame frame) {
    return new Chronicle(file.profile(), frame).moment(act);
  }
}
