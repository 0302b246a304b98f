package secretariat.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.DecisionAct.Missing;
import secretariat.decisions.Deed;
import secretariat.decisions.Proposal;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.register.Act;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Moment;
import secretariat.ui.Page;

/**
 * A proposal as the Secretariat sees it: the text, who has answered, what is missing, the clock.
 *
 * @param may what this reader can do with it now
 */
public record ProposalPage(ProposalSheet sheet, List<Deed> may, List<Act> acts) implements Page {

  public String here() {
    return "/desk/proposals/" + sheet.id();
  }

  /** The one act that comes next, if this reader may do it. */
  public Optional<Deed> next() {
    Deed next =
        switch (sheet.proposal().stage()) {
          case NONE, ENTERED, BROKEN, NOT_AGREED -> Deed.PUT_TO_CONSENT;
          case PUT -> Deed.OPEN_PROCEDURE;
          case OPEN -> Deed.CLOSE;
          case AGREED -> Deed.ADOPT;
          case ADOPTED, WITHDRAWN -> Deed.CARRY_OUT;
        };
    return may.contains(next) ? Optional.of(next) : Optional.empty();
  }

  public List<Deed> others() {
    return may.stream().filter(deed -> next().filter(deed::equals).isEmpty()).toList();
  }

  /** What an effect lacked, in the words of the rules that said so. */
  public Form missing() {
    return sheet.proposal() instanceof Proposal.Adopted adopted
            && adopted.effect() instanceof Proposal.EffectState.NotCarriedOut failed
        ? Form.blank().refused(failed.missing().stream().map(ProposalPage::refusal).toList())
        : Form.blank();
  }

  private static Refusal refusal(Missing missing) {
    return new Refusal(Rule.of(missing.rule()), "", List.copyOf(missing.arguments()));
  }

  public List<Moment> life(Frame frame) {
    var moments = new ArrayList<Moment>();
    for (Act act : acts) {
      moments.add(
          new Moment(
              frame.instant(act.recorded()),
              frame.say("act." + act.kind()),
              act.id().code(),
              Optional.of(here() + "/acts/" + act.id().sequence())));
    }
    return moments;
  }
}
