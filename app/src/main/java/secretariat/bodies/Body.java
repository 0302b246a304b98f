package secretariat.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.PowerConferred;
import secretariat.bodies.BodyAct.PowerWithheld;
import secretariat.profile.Citation;
import secretariat.profile.Deed;
import secretariat.register.Act;

/**
 * A body over time, as its acts add up. Of two acts with effect from the same day the one recorded
 * later prevails.
 */
public record Body(String code, List<Known> descriptions, List<Power> powers) {

  /** What the body is from a day on. */
  public record Known(LocalDate from, long sequence, BodyEstablished body) {}

  /** What it may or may not do from a day on. */
  public record Power(
      LocalDate from, long sequence, boolean allowed, Deed deed, String object, Citation source) {}

  public Body {
    descriptions =
        descriptions.stream()
            .sorted(Comparator.comparing(Known::from).thenComparingLong(Known::sequence))
            .toList();
    powers =
        powers.stream()
            .sorted(Comparator.comparing(Power::from).thenComparingLong(Power::sequence))
            .toList();
  }

  /** What a body's acts add up to. */
  static Body of(String code, List<Act> acts) {
    var descriptions = new ArrayList<Known>();
    var powers = new ArrayList<Power>();
    for (Act act : acts) {
      switch ((BodyAct) act.content()) {
        case BodyEstablished body -> descriptions.add(known(act, body));
        case PowerConferred power -> powers.add(power(act, power));
        case PowerWithheld power -> powers.add(power(act, power));
      }
    }
    return new Body(code, descriptions, powers);
  }

  static Known known(Act act, BodyEstablished body) {
    return new Known(act.effective(), act.id().sequence(), body);
  }

  static Power power(Act act, PowerConferred power) {
    return new Power(
        act.effective(), act.id().sequence(), true, power.deed(), power.object(), power.source());
  }

  static Power power(Act act, PowerWithheld power) {
    return new Power(
        act.effective(), act.id().sequence(), false, power.deed(), power.object(), power.source());
  }

  /** What the body was at the end of a day, if it was known by then. */
  public Optional<BodyOn> on(LocalDate day) {
    return descriptions.reversed().stream()
        .filter(known -> !known.from().isAfter(day))
        .findFirst()
        .map(known -> new BodyOn(code, known.from(), known.body(), powersOn(day)));
  }

  private List<Power> powersOn(LocalDate day) {
    var inForce = new ArrayList<Power>();
    for (Power power : powers) {
      if (!power.from().isAfter(day)) {
        inForce.removeIf(
            earlier -> earlier.deed() == power.deed() && earlier.object().equals(power.object()));
        inForce.add(power);
      }
    }
    return List.copyOf(inForce);
  }
}
