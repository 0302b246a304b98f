package secretariat.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.PowerConferred;
import secretariat.bodies.BodyAct.PowerWithheld;
import secretariat.profile.BodyEntry;
import secretariat.profile.KnownDate;
import secretariat.profile.PlannedAct;
import secretariat.profile.PlansActs;
import secretariat.profile.Profile;
import secretariat.register.Subject;

/** The acts on bodies that a profile gives rise to. */
@Component
@Order(200)
class BodyPlan implements PlansActs {

  @Override
  public Map<Subject, List<PlannedAct>> plan(Profile profile) {
    var plan = new LinkedHashMap<Subject, List<PlannedAct>>();
    for (BodyEntry body : profile.bodies()) {
      plan.put(BodyAct.subject(body.code()), acts(body, plan.size() + 1));
    }
    return plan;
  }

  private static List<PlannedAct> acts(BodyEntry body, int rank) {
    var acts = new ArrayList<PlannedAct>();
    acts.add(
        new PlannedAct(
            body.from(),
            new BodyEstablished(
                rank,
                body.partOf(),
                body.since().map(KnownDate::code),
                body.numbering(),
                body.name(),
                body.shortName(),
                body.source())));
    new LifePlan(body).addTo(acts);
    body.powers().forEach(power -> acts.add(new PlannedAct(power.from(), settled(power))));
    acts.sort(Comparator.comparing(PlannedAct::effective));
    return List.copyOf(acts);
  }

  private static Record settled(BodyEntry.Power power) {
    return power.allowed()
        ? new PowerConferred(power.deed(), power.object(), power.source())
        : new PowerWithheld(power.deed(), power.object(), power.source());
  }
}
