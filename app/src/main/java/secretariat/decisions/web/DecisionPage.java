package secretariat.decisions.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionAct.TextCorrected;
import secretariat.decisions.Proposal.Adopted;
import secretariat.decisions.Proposal.Origin;
import secretariat.kernel.Text;
import secretariat.profile.KnownDate;
import secretariat.profile.web.Facts;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * A decision, its texts and the opinions that their states wished to be open.
 *
 * @param agreement how it came about; empty for one entered as history
 * @param acts the public acts, by which everything here can be checked
 */
public record DecisionPage(
    Adopted decision, Text body, Optional<Agreement> agreement, List<PublicAct> acts)
    implements Page {

  /**
   * How the states agreed.
   *
   * @param aside those that stay out of a project
   * @param joined those that stayed out at first and joined since
   */
  public record Agreement(
      Text procedure, List<Opinion> opinions, List<Text> aside, List<Joined> joined) {}

  /** A state that joined a project later. */
  public record Joined(Text state, Instant received) {}

  /** An opinion and the state whose it is. */
  public record Opinion(Text state, Text words) {}

  /** An act that everybody may see. */
  public record PublicAct(String kind, String code, Instant recorded) {}

  public String adopted(Frame frame) {
    return Facts.date(frame, new KnownDate(decision.on()));
  }

  public Optional<PastDecisionEntered> past() {
    return decision.origin() instanceof Origin.Past past
        ? Optional.of(past.act())
        : Optional.empty();
  }

  public Optional<Text> place() {
    return decision.byConsent().flatMap(consent -> consent.act().place());
  }

  public List<Opinion> opinions() {
    return agreement.map(Agreement::opinions).orElse(List.of());
  }

  public List<Text> aside() {
    return agreement.map(Agreement::aside).orElse(List.of());
  }

  public List<Joined> joined() {
    return agreement.map(Agreement::joined).orElse(List.of());
  }

  public List<Moment> life(Frame frame) {
    var moments = new ArrayList<Moment>();
    for (PublicAct act : acts) {
      moments.add(
          new Moment(
              frame.instant(act.recorded()),
              frame.say("act." + act.kind()),
              act.code(),
              Optional.of("/register/acts/" + act.code())));
    }
    return moments;
  }

  public List<TextCorrected> corrections() {
    return decision.corrections();
  }
}
