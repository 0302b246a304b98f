package secretariat.membership.web;

import java.util.List;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * What a state sees of itself: its standing, its outstanding steps, and all acts on it.
 *
 * @param toRatify the files of others whose memoranda await its ratification
 */
public record OwnStandingPage(StateFile file, List<StateFile> toRatify) implements Page {

  public OwnStandingPage {
    toRatify = List.copyOf(toRatify);
  }

  public List<Moment> life(Frame frame) {
    var chronicle = new Chronicle(file.profile(), frame);
    return file.dossier().acts().stream().map(chronicle::moment).toList();
  }
}
