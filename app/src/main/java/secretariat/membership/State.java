package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.membership.MembershipAct.StandingEnded;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.profile.Citation;
import secretariat.register.Act;

/**
 * A state's names and standings over time, as its acts add up. Of two acts with effect from the
 * same day the one recorded later prevails.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record State(String code, List<Named> names, List<Stood> standings) {

  /** Its names from a day on. */
  public record Named(LocalDate from, long sequence, StateNamed name) {}

  /**
   * Its standing from a day on.
   *
   * @param standing empty where the standing ended
   */
  public record Stood(
      LocalDate from,
      long sequence,
      Optional<String> standing,
      Citation decision,
      Optional<Memorandum> memorandum,
      Optional<String> merged,
      Optional<Text> note) {}

  public State {
    names =
        names.stream()
            .sorted(Comparator.comparing(Named::from).thenComparingLong(Named::sequence))
            .toList();
    standings =
        standings.stream()
            .sorted(Comparator.comparing(Stood::from).thenComparingLong(Stood::sequence))
            .toList();
  }

  /** What a state's acts add up to. */
  static State of(String code, List<Act> acts) {
    var names = new ArrayList<Named>();
    var standings = new ArrayList<Stood>();
    for (Act act : acts) {
      switch ((MembershipAct) act.content()) {
        case StateNamed name -> names.add(named(act, name));
        case StandingGranted granted -> standings.add(stood(act, granted));
        case StandingEnded ended -> standings.add(stood(act, ended));
      }
    }
    return new State(code, names, standings);
  }

  static Named named(Act act, StateNamed name) {
    return new Named(act.effective(), act.id().sequence(), name);
  }

  static Stood stood(Act act, StandingGranted granted) {
    return new Stood(
        act.effective(),
        act.id().sequence(),
        Optional.of(granted.standing()),
        granted.decision(),
        granted.memorandum(),
        granted.merged(),
        granted.note());
  }

  static Stood stood(Act act, StandingEnded ended) {
    return new Stood(
        act.effective(),
        act.id().sequence(),
        Optional.empty(),
        ended.decision(),
        Optional.empty(),
        Optional.empty(),
        ended.note());
  }

  /** Its names on a day, if it was known by then. */
  public Optional<StateNamed> nameOn(LocalDate day) {
    return names.reversed().stream()
        .filter(named -> !named.from().isAfter(day))
        .findFirst()
        .map(Named::name);
  }

  /** Its standing at the end of a day, if it had one. */
  public Optional<Stood> standingOn(LocalDate day) {
    return standings.reversed().stream()
        .filter(stood -> !stood.from().isAfter(day))
        .findFirst()
        .filter(stood -> stood.standing().isPresent());
  }

  /** The state as it was at the end of a day, if it then had a standing. */
  public Optional<StateOn> on(LocalDate day) {
    return standingOn(day)
        .flatMap(stood -> nameOn(day).map(name -> new StateOn(code, name, stood)));
  }
}
