package secretariat.membership;

import secretariat.kernel.Text;

/** A state at the end of a day: its names and its standing then. */
public record StateOn(String code, State.Names name, Stood stood) {

  public Text shortName() {
    return name.shortName();
  }

  public Text longName() {
    return name.longName();
  }

  /** The standing's code, such as {@code member}. */
  public String standing() {
    return stood.standing();
  }

  public boolean has(String standing) {
    return standing().equals(standing);
  }

  public Nature nature() {
    return Nature.of(code);
  }
}
