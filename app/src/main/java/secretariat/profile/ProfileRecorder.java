package secretariat.profile;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.register.Act;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * Records the acts of a profile that are not recorded yet, all of them or none; those that are, it
 * leaves alone.
 */
@Component
public class ProfileRecorder {

  private final Register register;
  private final List<PlansActs> parts;

  ProfileRecorder(Register register, List<PlansActs> parts) {
    this.register = register;
    this.parts = parts;
  }

  /** Records what is new, in the order of the layers, and answers how many acts that were. */
  public int record(Profile profile) {
    return register
        .together(() -> {
          int added = 0;
          for (PlansActs part : parts) {
            for (var subject : part.plan(profile).entrySet()) {
              added += record(subject.getKey(), subject.getValue());
            }
          }
          return Outcome.done(added);
        })
        .orThrow();
  }

  private int record(Subject subject, List<PlannedAct> plan) {
    return register
        .<Integer>decide(
            subject,
            history -> {
              List<PlannedAct> missing = missing(plan, history.acts());
              missing.forEach(act ->
                  history.record(
                      Actor.SYSTEM, act.effective(), Classification.PUBLIC, act.content()));
              return Outcome.done(missing.size());
            })
        .orThrow();
  }

  /** The planned acts that were not recorded, from the earliest. */
  static List<PlannedAct> missing(List<PlannedAct> plan, List<Act> recorded) {
    List<PlannedAct> known =
        recorded.stream().map(act -> new PlannedAct(act.effective(), act.content())).toList();
    return plan.stream()
        .filter(act -> !known.contains(act))
        .sorted(Comparator.comparing(PlannedAct::effective))
        .toList();
  }
}
