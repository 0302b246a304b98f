package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.register.Act;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;
import secretariat.ui.Moment;

/**
 * One delegation: its acts, and the form in which it is ended early.
 *
 * @param mayEnd whether the reader may end it
 */
public record DeskDelegationPage(
    DeskDelegationsPage.Row row, List<Deed> deeds, LocalDate today, boolean mayEnd, Form form)
    implements FormPage {

  public DeskDelegationPage {
    deeds = List.copyOf(deeds);
  }

  /** An act on the delegation, and who did it. */
  public record Deed(Act act, Text person) {}

  public boolean canEnd() {
    return mayEnd && !row.standing(today).equals("ended");
  }

  public List<Moment> life(Frame frame) {
    return deeds.stream()
        .map(deed ->
            new Moment(
                frame.instant(deed.act().recorded()),
                frame.say("depositary.desk.act." + deed.act().kind()),
                frame.say(
                    "depositary.desk.act-detail",
                    deed.person(),
                    frame.say("accounts.office." + deed.act().actor().capacity().office()),
                    deed.act().id().code()),
                Optional.empty()))
        .toList();
  }
}
