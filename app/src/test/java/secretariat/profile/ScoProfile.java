package secretariat.profile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Subject;

/** The profile that the product carries, and its acts as the register would hold them. */
public final class ScoProfile {

  public static final Profile PROFILE =
      new ProfileLoader(new ClassPathResource("profiles/sco/")).load();

  private ScoProfile() {}

  public static List<Act> recorded(Subject subject, List<PlannedAct> plan) {
    var acts = new ArrayList<Act>();
    for (PlannedAct act : plan) {
      acts.add(
          new Act(
              new ActId(subject, acts.size() + 1L),
              "planned",
              1,
              act.effective(),
              Instant.EPOCH,
              Actor.SYSTEM,
              Classification.PUBLIC,
              act.content()));
    }
    return List.copyOf(acts);
  }
}
