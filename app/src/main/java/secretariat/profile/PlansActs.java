package secretariat.profile;

import java.util.List;
import java.util.Map;
import secretariat.register.Subject;

/** A part of the institution that knows to which acts its share of a profile gives rise. */
public interface PlansActs {

  /** The name under which this part is imported, once: the name of its module. */
  default String part() {
    String module = getClass().getPackageName();
    return module.substring(module.lastIndexOf('.') + 1);
  }

  /** Each subject's acts, from the earliest. The same profile always gives the same acts. */
  Map<Subject, List<PlannedAct>> plan(Profile profile);
}
