package secretariat.profile.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.ProposedAct;
import secretariat.register.Act;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;
import secretariat.ui.Moment;

/**
 * One proposed act, beside what is recorded on its subject.
 *
 * @param about what the subject is called
 */
public record ProposalPage(
    ProposedAct proposed, Text about, ActNames names, List<Act> recorded, Form form)
    implements FormPage {

  public ProposalPage {
    recorded = List.copyOf(recorded);
  }

  public String name(Frame frame) {
    return frame.say(names.key(proposed.act().content()));
  }

  public List<Moment> life(Frame frame) {
    return recorded.stream()
        .map(act ->
            new Moment(
                frame.date(act.effective()),
                frame.say("act." + act.kind()),
                act.id().code(),
                Optional.empty()))
        .toList();
  }

  public String here() {
    return "/desk/profile/proposals/" + proposed.id();
  }
}
