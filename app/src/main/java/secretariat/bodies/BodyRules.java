package secretariat.bodies;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.profile.Deed;

/** Which body may do what. */
final class BodyRules {

  static final Rule POWER_WITHHELD = Rule.of("bodies.power-withheld");
  static final Rule POWER_NOT_KNOWN = Rule.of("bodies.power-not-known");
  static final Rule BODY_NOT_KNOWN = Rule.of("bodies.body-not-known");

  private BodyRules() {}

  /** What the sources say of one body, one deed and one object on a day. */
  static Verdict may(Question question, Optional<Body> body) {
    Optional<BodyOn> known = body.flatMap(each -> each.on(question.day()));
    if (known.isEmpty()) {
      return new Verdict.NoSuchBody(question.body(), question.day());
    }
    BodyOn on = known.get();
    Optional<Body.Power> power = on.power(question.deed(), question.object());
    if (power.isEmpty()) {
      return new Verdict.NotKnown(on.name(), question.title(), question.day());
    }
    return power.get().allowed()
        ? new Verdict.Allowed(power.get().source())
        : new Verdict.Withheld(on.name(), question.title(), power.get().source());
  }

  /**
   * The question put.
   *
   * @param title what the object is called
   */
  record Question(String body, Deed deed, String object, Text title, LocalDate day) {}
}
