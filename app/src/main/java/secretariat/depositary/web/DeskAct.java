package secretariat.depositary.web;

import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.register.Act;
import secretariat.ui.Phrase;

/**
 * An act as the desk tells it.
 *
 * @param person who acted
 * @param what what happened, in a few words
 * @param reason why, where the act gives a reason
 */
public record DeskAct(Act act, Text person, Phrase what, Optional<String> reason) {

  /** The act's own page. */
  public String path() {
    return "/desk/documents/" + act.subject().id() + "/acts/" + act.id().sequence();
  }
}
