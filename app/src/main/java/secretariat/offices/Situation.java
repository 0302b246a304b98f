package secretariat.offices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Text;
import secretariat.profile.Procedure;

/**
 * What the rules look at: how the office is filled, who are members on the first day, and the other
 * terms.
 *
 * @param state what the candidate's state is called that day
 * @param others all terms but the one in question
 * @param quotas those in force that day, if any were decided
 */
record Situation(
    Procedure procedure,
    Set<String> members,
    Text state,
    List<Term> others,
    Optional<QuotaTable> quotas) {

  Situation {
    members = Set.copyOf(members);
    others = List.copyOf(others);
  }
}
