package secretariat.membership;

import secretariat.kernel.Text;
import secretariat.membership.MembershipAct.StateNamed;

/** A state at the end of a day: its names and its standing then. */
public record StateOn(String code, StateNamed name, State.Stood stood) {

  public Text shortName() {
    return name.shortName();
  }

  public Text longName() {
    return name.longName();
  }

  /** The standing's code, such as {@code member}. */
  public String standing() {
    return stood.standing().orElseThrow();
  }

  public boolean has(String standing) {
    return standing().equals(standing);
  }
}
