package secretariat.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secretariat.bodies.BodyAct.BodyEnded;
import secretariat.bodies.BodyAct.BodyEstablished;
import secretariat.bodies.BodyAct.ChairAssumed;
import secretariat.bodies.BodyAct.PowerConferred;
import secretariat.bodies.BodyAct.PowerWithheld;
import secretariat.profile.Citation;
import secretariat.profile.Deed;
import secretariat.register.Act;

/**
 * A body over time, as its acts add up. Of two acts with effect from the same day the one recorded
 * later prevails.
 */
public record Body(String code, List<Known> descriptions, List<Power> powers, List<Fact> facts) {

  /** What the body is from a day on. */
  public record Known(LocalDate from, long sequence, BodyEstablished body) {}

  /** What it may or may not do from a day on. */
  public record Power(
      LocalDate from, long sequence, boolean allowed, Deed deed, String object, Citation source) {}

  /** Anything else that is so from a day on. */
  public record Fact(LocalDate from, long sequence, BodyAct act) {}

  public Body {
    descriptions =
        descriptions.stream()
            .sorted(Comparator.comparing(Known::from).thenComparingLong(Known::sequence))
            .toList();
    powers =
        powers.stream()
            .sorted(Comparator.comparing(Power::from).thenComparingLong(Power::sequence))
            .toList();
    facts =
        facts.stream()
            .sorted(Comparator.comparing(Fact::from).thenComparingLong(Fact::sequence))
            .toList();
  }

  /** What a body's acts add up to. */
  static Body of(String code, List<Act> acts) {
    var descriptions = new ArrayList<Known>();
    var powers = new ArrayList<Power>();
    var facts = new ArrayList<Fact>();
    for (Act act : acts) {
      switch ((BodyAct) act.content()) {
        case BodyEstablished body -> descriptions.add(known(act, body));
        case PowerConferred power -> powers.add(power(act, power));
        case PowerWithheld power -> powers.add(power(act, power));
        case BodyAct other -> facts.add(fact(act, other));
      }
    }
    return new Body(code, descriptions, powers, facts);
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

  static Fact fact(Act act, BodyAct content) {
    return new Fact(act.effective(), act.id().sequence(), content);
  }

  /** What the body was at the end of a day, if it was known by then and had not ended. */
  public Optional<BodyOn> on(LocalDate day) {
    return descriptions.reversed().stream()
        .filter(known -> !known.from().isAfter(day))
        .findFirst()
        .filter(known -> !isEnded(known, day))
        .map(known ->
            new BodyOn(code, known.from(), known.body(), powersOn(day), BodyDetails.of(this, day)));
  }

  /** As it was on the last day on which it was known, or will be on its first. */
  public Optional<BodyOn> last() {
    return java.util.stream.Stream.concat(
            facts.stream().map(fact -> fact.from().minusDays(1)).sorted(Comparator.reverseOrder()),
            descriptions.stream().map(Known::from))
        .flatMap(day -> on(day).stream())
        .findFirst();
  }

  private boolean isEnded(Known known, LocalDate day) {
    return facts.stream()
        .filter(fact -> fact.act() instanceof BodyEnded && !fact.from().isAfter(day))
        .anyMatch(
            fact -> !fact.from().isBefore(known.from()) && fact.sequence() > known.sequence());
  }

  /** The newest fact of one kind at the end of a day. */
  <T extends BodyAct> Optional<T> newest(Class<T> kind, LocalDate day) {
    return facts.reversed().stream()
        .filter(fact -> !fact.from().isAfter(day))
        .map(Fact::act)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** The states that chaired it, from the earliest. */
  public List<Chairmanship> chairs() {
    return facts.stream()
        .filter(fact -> fact.act() instanceof ChairAssumed)
        .map(fact -> Chairmanship.of(fact.from(), (ChairAssumed) fact.act()))
        .toList();
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
