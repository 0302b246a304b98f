package secretariat.profile.web;

import java.util.List;
import secretariat.profile.Profile;
import secretariat.profile.ProposedAct;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The acts that the profile's files propose. */
public record ProposalsPage(List<ProposedAct> proposals, ActNames names, Profile profile)
    implements Page {

  public ProposalsPage {
    proposals = List.copyOf(proposals);
  }

  public String name(Frame frame, ProposedAct proposed) {
    return frame.say(names.key(proposed.act().content()));
  }

  /** What it is about, in the reader's words. */
  public String about(Frame frame, ProposedAct proposed) {
    return frame.text(profile.called(proposed.subject().code()));
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, proposals.size()), proposals.size());
  }
}
