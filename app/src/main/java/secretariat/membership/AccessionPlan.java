package secretariat.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import secretariat.kernel.Text;
import secretariat.membership.AccessionAct.AccessionOpened;
import secretariat.membership.AccessionAct.AccessionRequested;
import secretariat.membership.AccessionAct.MemorandumRatified;
import secretariat.membership.AccessionAct.Obligation;
import secretariat.membership.AccessionAct.ObligationsAccepted;
import secretariat.membership.MembershipAct.Decision;
import secretariat.profile.PlannedAct;
import secretariat.profile.StateEntry;

/** The steps to membership that a profile knows of, as acts. */
final class AccessionPlan {

  private AccessionPlan() {}

  /**
   * @param name the short name of a state, by its code
   */
  static List<PlannedAct> acts(StateEntry.Accession steps, Function<String, Text> name) {
    var acts = new ArrayList<PlannedAct>();
    steps.requested().ifPresent(step -> acts.add(requested(step)));
    steps.opened().ifPresent(step -> acts.add(opened(step)));
    steps.memorandum().ifPresent(step -> acts.add(accepted(step)));
    steps.ratifications().forEach(step -> acts.add(ratified(step, name)));
    return acts;
  }

  private static PlannedAct requested(StateEntry.Request step) {
    return new PlannedAct(
        step.date().latest(),
        new AccessionRequested(step.date().code(), Optional.empty(), step.source()));
  }

  private static PlannedAct opened(StateEntry.Opening step) {
    return new PlannedAct(
        step.from(),
        new AccessionOpened(
            new Decision(
                step.body(), step.from(), Optional.empty(), Optional.empty(), step.decision())));
  }

  private static PlannedAct ratified(StateEntry.Ratification step, Function<String, Text> name) {
    return new PlannedAct(
        step.date().latest(),
        new MemorandumRatified(
            step.by(), name.apply(step.by()), step.date().code(), Optional.empty(), step.source()));
  }

  private static PlannedAct accepted(StateEntry.Obligations step) {
    return new PlannedAct(
        step.signed(),
        new ObligationsAccepted(
            step.signed(),
            List.of(),
            step.treaties().stream()
                .map(each -> new Obligation(each.treaty(), each.title(), each.by()))
                .toList(),
            step.source(),
            step.note()));
  }
}
