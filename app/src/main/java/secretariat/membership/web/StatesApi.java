package secretariat.membership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.web.DayAsked;
import secretariat.profile.web.StatedFact;
import secretariat.register.Act;

/** The states and their standing as at a day, and over time, for machines. */
@RestController
class StatesApi {

  private final Membership membership;
  private final PublicLife lives;
  private final DayAsked days;

  StatesApi(Membership membership, PublicLife lives, DayAsked days) {
    this.membership = membership;
    this.lives = lives;
    this.days = days;
  }

  /** The states and organisations as at the end of a day at the seat, in protocol order. */
  record States(LocalDate at, List<OneState> states, List<OneState> organisations) {}

  record OneState(
      String code,
      Optional<String> alpha3,
      Optional<String> numeric,
      Map<String, String> shortName,
      Map<String, String> longName,
      String standing,
      LocalDate since,
      StatedFact decision,
      Optional<StatedFact> memorandum,
      Optional<String> merged,
      Optional<Map<String, String>> note,
      Optional<LocalDate> suspendedFrom,
      Optional<LocalDate> leavesOn) {}

  /** Every standing as known at the end of a day, one stretch of time after the other. */
  record Standings(LocalDate at, List<OneSpell> standings) {}

  /**
   * A stretch of time with one standing.
   *
   * @param until the first day on which it was no longer so
   */
  record OneSpell(
      String code, String standing, LocalDate from, Optional<LocalDate> until, boolean suspended) {}

  /** One state: what it is as at a day, its names and standings, and the acts open to all. */
  record OneLife(
      LocalDate at,
      Optional<OneState> state,
      List<OneName> names,
      List<OneSpell> standings,
      List<OneAct> acts) {}

  record OneName(
      LocalDate from,
      Map<String, String> shortName,
      Map<String, String> longName,
      StatedFact source) {}

  /** An act, by its number in the register. */
  record OneAct(String act, String kind, LocalDate effective) {}

  @GetMapping("/api/states")
  States states(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    return new States(
        day,
        membership.statesOn(day).stream().map(StatesApi::one).toList(),
        membership.organisationsOn(day).stream().map(StatesApi::one).toList());
  }

  @GetMapping("/api/standings")
  Standings standings(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    return new Standings(
        day, membership.asAt(day).stream().flatMap(state -> spells(state, day).stream()).toList());
  }

  @GetMapping("/api/states/{code}")
  OneLife state(
      @PathVariable String code,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    PublicLife.Life life =
        lives.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    State state = life.state();
    return new OneLife(
        day,
        state.on(day).map(StatesApi::one),
        state.names().stream().map(StatesApi::name).toList(),
        spells(state, day),
        life.acts().stream().map(StatesApi::act).toList());
  }

  private LocalDate day(Optional<LocalDate> at) {
    return at.orElseGet(() -> days.read(Optional.empty()).day());
  }

  static List<OneSpell> spells(State state, LocalDate day) {
    return state.spells(day).stream()
        .map(spell ->
            new OneSpell(
                state.code(), spell.standing(), spell.from(), spell.until(), spell.suspended()))
        .toList();
  }

  private static OneName name(State.Named named) {
    return new OneName(
        named.from(),
        named.name().shortName().byTag(),
        named.name().longName().byTag(),
        StatedFact.of(Optional.empty(), named.name().source()));
  }

  private static OneAct act(Act act) {
    return new OneAct(act.id().code(), act.kind(), act.effective());
  }

  private static OneState one(StateOn state) {
    var stood = state.stood();
    return new OneState(
        state.code(),
        state.name().codes().map(State.Codes::alpha3),
        state.name().codes().map(State.Codes::numeric),
        state.shortName().byTag(),
        state.longName().byTag(),
        state.standing(),
        stood.from(),
        StatedFact.of(Optional.of(stood.from().toString()), stood.decision()),
        stood.memorandum().map(step -> StatedFact.of(step.date(), step.source())),
        stood.merged(),
        stood.note().map(Text::byTag),
        stood.hold().suspendedFrom(),
        stood.hold().leavesOn());
  }
}
