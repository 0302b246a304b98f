package secretariat.bodies;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.bodies.BodyAct.BodyComposed;
import secretariat.bodies.BodyAct.BodyRegulated;
import secretariat.bodies.BodyAct.BodyRenamed;
import secretariat.bodies.BodyAct.BodySeated;
import secretariat.bodies.BodyAct.ChairRuleSet;

/** How a body is known to work at the end of a day; what is not known is empty. */
public record BodyDetails(
    Optional<BodyRenamed> renamed,
    Optional<BodySeated> seat,
    Optional<BodyRegulated> regulation,
    Optional<BodyComposed> composition,
    Optional<ChairRuleSet> chairRule) {

  static BodyDetails of(Body body, LocalDate day) {
    return new BodyDetails(
        body.newest(BodyRenamed.class, day),
        body.newest(BodySeated.class, day),
        body.newest(BodyRegulated.class, day),
        body.newest(BodyComposed.class, day),
        body.newest(ChairRuleSet.class, day));
  }
}
