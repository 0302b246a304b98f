package secretariat.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.profile.ProfileAct.ProfileImported;
import secretariat.register.Act;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * Imports a profile: all of its acts or none, and each part once. What later editions of the files
 * say otherwise is proposed to an official, see {@link Proposals}.
 */
@Component
public class ProfileRecorder {

  private final Register register;
  private final List<PlansActs> parts;
  private final ProfileFolder folder;

  ProfileRecorder(Register register, List<PlansActs> parts, ProfileFolder folder) {
    this.register = register;
    this.parts = parts;
    this.folder = folder;
  }

  /** Imports the parts not imported yet, in the order of the layers; answers how many acts. */
  public int record(Profile profile) {
    Map<PlansActs, Map<Subject, List<PlannedAct>>> plans = plans(profile);
    folder.complete();
    return register
        .together(() -> {
          register.lock("profile");
          return Outcome.done(imported(profile.organisation(), plans));
        })
        .orThrow();
  }

  /**
   * What every part makes of the profile; a fault in one of them is found before any is recorded.
   */
  private Map<PlansActs, Map<Subject, List<PlannedAct>>> plans(Profile profile) {
    var plans = new LinkedHashMap<PlansActs, Map<Subject, List<PlannedAct>>>();
    parts.forEach(part -> plans.put(part, part.plan(profile)));
    return plans;
  }

  private int imported(
      Organisation organisation, Map<PlansActs, Map<Subject, List<PlannedAct>>> plans) {
    Set<String> before = partsImported(organisation);
    var acts = new LinkedHashMap<String, Integer>();
    plans.forEach((part, plan) -> {
      if (!before.contains(part.part())) {
        int added =
            plan.entrySet().stream()
                .mapToInt(subject -> record(subject.getKey(), subject.getValue()))
                .sum();
        acts.merge(part.part(), added, Integer::sum);
      }
    });
    LocalDate today = organisation.headquarters().seat().dateOf(register.now());
    acts.forEach((part, added) -> close(organisation.code(), part, added, today));
    return acts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private Set<String> partsImported(Organisation organisation) {
    var parts = new HashSet<String>();
    for (Act act : register.acts(ProfileAct.INSTITUTION)) {
      if (act.content() instanceof ProfileImported done) {
        if (!done.organisation().equals(organisation.code())) {
          throw new CannotStart(
              "This is the register of %s and cannot serve the profile of %s; start it with its own profile, or choose another folder with --data."
                  .formatted(done.organisation(), organisation.code()));
        }
        parts.add(done.part());
      }
    }
    return parts;
  }

  private void close(String organisation, String part, int acts, LocalDate today) {
    register
        .decide(
            ProfileAct.INSTITUTION,
            history ->
                Outcome.done(
                    history.record(
                        Actor.SYSTEM,
                        today,
                        Classification.INTERNAL,
                        new ProfileImported(organisation, part, acts))))
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
                      Actor.SYSTEM, act.effective(), act.classification(), act.content()));
              return Outcome.done(missing.size());
            })
        .orThrow();
  }

  /** The acts that stand in the files and not in the register, in the order of the layers. */
  List<ProposedAct> missing(Profile profile) {
    var missing = new ArrayList<ProposedAct>();
    plans(profile)
        .forEach((part, plan) ->
            plan.forEach((subject, acts) ->
                missing(acts, register.acts(subject))
                    .forEach(act -> missing.add(new ProposedAct(part.part(), subject, act)))));
    return List.copyOf(missing);
  }

  /** The planned acts that were not recorded, from the earliest. */
  static List<PlannedAct> missing(List<PlannedAct> plan, List<Act> recorded) {
    return plan.stream()
        .filter(act -> recorded.stream().noneMatch(act::says))
        .sorted(Comparator.comparing(PlannedAct::effective))
        .toList();
  }
}
