package secretariat.decisions;

import java.util.Set;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** A procedure of the organisation, as its profile has it. */
public record Procedure(Terms terms, Text title, Citation source, Scope scope, Least least) {

  /**
   * Who may use it.
   *
   * @param bodies the codes of the bodies that may
   * @param members whether the member states as such may, without a body
   * @param byDecision whether a registered decision may allow it to further bodies
   */
  public record Scope(Set<String> bodies, boolean members, boolean byDecision) {
    public Scope {
      bodies = Set.copyOf(bodies);
    }
  }

  /**
   * How long its clock runs at least.
   *
   * @param hours plain hours
   * @param workingDays whole working days at the seat between the opening and the expiry
   */
  public record Least(int hours, int workingDays) {}

  public String code() {
    return terms.procedure();
  }

  public Way way() {
    return terms.way();
  }
}
