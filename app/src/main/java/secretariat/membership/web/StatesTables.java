package secretariat.membership.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.membership.Membership;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;

/** The same as tables of comma-separated values. */
@RestController
class StatesTables {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Membership membership;
  private final PublicLife lives;
  private final DayAsked days;
  private final List<Language> languages;

  StatesTables(Membership membership, PublicLife lives, DayAsked days, Languages languages) {
    this.languages =
        List.of(Language.EN, Language.RU, Language.ZH).stream().filter(languages::has).toList();
    this.membership = membership;
    this.lives = lives;
    this.days = days;
  }

  @GetMapping("/api/states.csv")
  ResponseEntity<String> states(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    var head = new ArrayList<String>(List.of("code", "alpha3", "numeric"));
    languages.forEach(each -> head.add("short_" + each.locale().getLanguage()));
    languages.forEach(each -> head.add("long_" + each.locale().getLanguage()));
    head.addAll(
        List.of(
            "standing",
            "since",
            "since_certainty",
            "memorandum",
            "memorandum_certainty",
            "suspended_from",
            "leaves_on"));
    var csv = new Csv().row(head);
    membership.statesOn(day).forEach(state -> csv.row(cells(state)));
    membership.organisationsOn(day).forEach(state -> csv.row(cells(state)));
    return answer(csv, "states-" + day);
  }

  @GetMapping("/api/standings.csv")
  ResponseEntity<String> standings(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    return answer(spells(membership.asAt(day), day), "standings-" + day);
  }

  @GetMapping("/api/states/{code}/standings.csv")
  ResponseEntity<String> standings(
      @PathVariable String code,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    State state =
        lives.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).state();
    return answer(spells(List.of(state), day), "standings-%s-%s".formatted(code, day));
  }

  private LocalDate day(Optional<LocalDate> at) {
    return at.orElseGet(() -> days.read(Optional.empty()).day());
  }

  private static ResponseEntity<String> answer(Csv csv, String name) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name))
        .body(csv.toString());
  }

  private static Csv spells(List<State> states, LocalDate day) {
    var csv = new Csv().row(List.of("code", "standing", "from", "until", "suspended"));
    for (State state : states) {
      for (State.Spell spell : state.spells(day)) {
        csv.row(
            List.of(
                state.code(),
                spell.standing(),
                spell.from().toString(),
                spell.until().map(LocalDate::toString).orElse(""),
                spell.suspended() ? "yes" : "no"));
      }
    }
    return csv;
  }

  private List<String> cells(StateOn state) {
    var stood = state.stood();
    var cells =
        new ArrayList<String>(
            List.of(
                state.code(),
                state.name().codes().map(State.Codes::alpha3).orElse(""),
                state.name().codes().map(State.Codes::numeric).orElse("")));
    languages.forEach(each -> cells.add(state.shortName().in(each)));
    languages.forEach(each -> cells.add(state.longName().in(each)));
    cells.addAll(
        List.of(
            state.standing(),
            stood.from().toString(),
            stood.decision().certainty().code(),
            stood.memorandum().flatMap(step -> step.date()).orElse(""),
            stood.memorandum().map(step -> step.source().certainty().code()).orElse(""),
            stood.hold().suspendedFrom().map(LocalDate::toString).orElse(""),
            stood.hold().leavesOn().map(LocalDate::toString).orElse("")));
    return cells;
  }
}
