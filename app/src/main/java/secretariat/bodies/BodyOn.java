package secretariat.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.BodyRenamed;
import secretariat.kernel.Text;
import secretariat.profile.Deed;

/**
 * A body at the end of a day, and the powers it then had or was denied.
 *
 * @param from the day from which it is known
 */
public record BodyOn(
    String code,
    LocalDate from,
    BodyEstablished body,
    List<Body.Power> powers,
    BodyDetails details) {

  public Text name() {
    return details.renamed().map(BodyRenamed::name).orElseGet(body::name);
  }

  public Text shortName() {
    return details.renamed().map(BodyRenamed::shortName).orElseGet(body::shortName);
  }

  /** The body of which it is a part. */
  public Optional<String> partOf() {
    return body.partOf();
  }

  /** Whether it numbers what it adopts anew each year; where that is not known, no. */
  public boolean numbersPerYear() {
    return body.numbering().filter("per-year"::equals).isPresent();
  }

  /** What the sources say of a power, if they say anything. */
  public Optional<Body.Power> power(Deed deed, String object) {
    return powers.stream()
        .filter(power -> power.deed() == deed && power.object().equals(object))
        .findFirst();
  }
}
