package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import secretariat.kernel.Text;
import secretariat.membership.MembershipAct.OrganisationNamed;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.profile.Citation;
import secretariat.register.Act;

/**
 * A state, or an international organisation that stands in relation to this one as a state does:
 * its names and standings over time, as its acts add up. Of two acts with effect from the same day
 * the one recorded later prevails.
 *
 * @param code ISO 3166-1 alpha-2, or an organisation's longer code
 */
public record State(String code, List<Named> names, List<Change> changes) {

  /** Its names from a day on. */
  public record Named(LocalDate from, long sequence, Names name) {}

  /**
   * What it is called.
   *
   * @param codes an organisation has none
   */
  public record Names(
      Optional<Codes> codes, Text shortName, Text longName, Text longAfterOf, Citation source) {}

  /** A state's other codes in ISO 3166-1. */
  public record Codes(String alpha3, String numeric) {}

  /**
   * A stretch of time with one standing.
   *
   * @param until the first day on which it was no longer so, if there is one
   */
  public record Spell(
      LocalDate from, Optional<LocalDate> until, String standing, boolean suspended) {

    private boolean isLike(Spell other) {
      return standing.equals(other.standing) && suspended == other.suspended;
    }

    private Spell endedOn(LocalDate day) {
      return new Spell(from, Optional.of(day), standing, suspended);
    }
  }

  public State {
    names =
        names.stream()
            .sorted(Comparator.comparing(Named::from).thenComparingLong(Named::sequence))
            .toList();
    changes = changes.stream().sorted(Change.ORDER).toList();
  }

  /** What a state's acts add up to. */
  static State of(String code, List<Act> acts) {
    return new State(
        code,
        acts.stream().flatMap(act -> named(act).stream()).toList(),
        acts.stream().flatMap(act -> Change.of(act).stream()).toList());
  }

  /** The names that an act gives, if it gives any. */
  static Optional<Named> named(Act act) {
    return switch (act.content()) {
      case StateNamed name ->
          named(
              act,
              new Names(
                  Optional.of(new Codes(name.alpha3(), name.numeric())),
                  name.shortName(),
                  name.longName(),
                  name.longAfterOf(),
                  name.source()));
      case OrganisationNamed name ->
          named(
              act,
              new Names(
                  Optional.empty(),
                  name.shortName(),
                  name.longName(),
                  name.longAfterOf(),
                  name.source()));
      default -> Optional.empty();
    };
  }

  private static Optional<Named> named(Act act, Names names) {
    return Optional.of(new Named(act.effective(), act.id().sequence(), names));
  }

  public Nature nature() {
    return Nature.of(code);
  }

  /** Its names on a day, if it was known by then. */
  public Optional<Names> nameOn(LocalDate day) {
    return names.reversed().stream()
        .filter(named -> !named.from().isAfter(day))
        .findFirst()
        .map(Named::name);
  }

  /** What it is called on a day; before its first name, that one. */
  public Names calledOn(LocalDate day) {
    return nameOn(day).orElseGet(() -> names.getFirst().name());
  }

  /** Its standing at the end of a day, if it had one. */
  public Optional<Stood> standingOn(LocalDate day) {
    return Stood.on(changes, day);
  }

  /** The state as it was at the end of a day, if it then had a standing. */
  public Optional<StateOn> on(LocalDate day) {
    return standingOn(day)
        .flatMap(stood -> nameOn(day).map(name -> new StateOn(code, name, stood)));
  }

  /** Every standing it has had, one after the other, as known at the end of a day. */
  public List<Spell> spells(LocalDate asAt) {
    var days = new TreeSet<LocalDate>();
    for (Change change : changes) {
      days.add(change.from());
      change
          .day()
          .filter(last -> change.effect() == Change.Effect.GUEST)
          .ifPresent(last -> days.add(last.plusDays(1)));
    }
    var spells = new ArrayList<Spell>();
    for (LocalDate day : days.headSet(asAt, true)) {
      Optional<Spell> now =
          standingOn(day)
              .map(
                  stood -> new Spell(day, Optional.empty(), stood.standing(), stood.isSuspended()));
      if (!spells.isEmpty() && spells.getLast().until().isEmpty()) {
        Spell last = spells.getLast();
        if (now.filter(next -> next.isLike(last)).isPresent()) {
          continue;
        }
        spells.set(spells.size() - 1, last.endedOn(day));
      }
      now.ifPresent(spells::add);
    }
    return List.copyOf(spells);
  }
}
