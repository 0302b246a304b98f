package secretariat.profile;

import java.util.List;
import java.util.Map;
import secretariat.register.Subject;

/** A part of the institution that knows to which acts its share of a profile gives rise. */
public interface PlansActs {

  /** Each subject's acts, from the earliest. The same profile always gives the same acts. */
  Map<Subject, List<PlannedAct>> plan(Profile profile);
}
