package secretariat.bodies.web;

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
import secretariat.bodies.Bodies;
import secretariat.bodies.BodyOn;
import secretariat.bodies.ChairOn;
import secretariat.bodies.Chairs;
import secretariat.bodies.Verdict;
import secretariat.kernel.Languages;
import secretariat.profile.Deed;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;
import secretariat.profile.web.StatedFact;

/** The bodies, their chairs and their powers as at a day, for machines. */
@RestController
class BodiesApi {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Bodies bodies;
  private final Chairs chairs;
  private final DayAsked days;
  private final Languages languages;

  BodiesApi(Bodies bodies, Chairs chairs, DayAsked days, Languages languages) {
    this.bodies = bodies;
    this.chairs = chairs;
    this.days = days;
    this.languages = languages;
  }

  /** The bodies as at the end of a day at the seat, in their order. */
  record Listed(LocalDate at, List<BodyFacts> bodies) {}

  /** One body as at the end of a day at the seat. */
  record One(LocalDate at, BodyFacts body) {}

  /**
   * Whether a body may do something on a day.
   *
   * @param verdict {@code allowed}, {@code withheld}, {@code not-known} or {@code no-such-body}
   */
  record Answered(
      LocalDate at,
      String body,
      String deed,
      String object,
      String verdict,
      List<StatedFact> sources) {}

  @GetMapping("/api/bodies")
  Listed bodies(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    return new Listed(day, bodies.bodiesOn(day).stream().map(body -> facts(body, day)).toList());
  }

  @GetMapping("/api/bodies/{code}")
  One body(
      @PathVariable String code,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    return bodies
        .bodyOn(code, day)
        .map(body -> new One(day, facts(body, day)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/api/bodies/{code}/powers/{deed}/{object}")
  Answered may(
      @PathVariable String code,
      @PathVariable String deed,
      @PathVariable String object,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    Deed asked =
        Deed.ofCode(deed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Verdict verdict = bodies.may(code, asked, object, day);
    return new Answered(
        day,
        code,
        deed,
        object,
        word(verdict),
        verdict.sources().stream().map(source -> StatedFact.of(Optional.empty(), source)).toList());
  }

  @GetMapping("/api/bodies.csv")
  ResponseEntity<String> csv(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = day(at);
    var head = new ArrayList<>(List.of("code"));
    head.addAll(Csv.heads("name", languages));
    head.addAll(List.of("part_of", "since", "certainty", "chair", "chair_certainty"));
    var csv = new Csv().row(head);
    bodies.bodiesOn(day).forEach(body -> csv.row(cells(body, chairs.chairOn(body.code(), day))));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"bodies-%s.csv\"".formatted(day))
        .body(csv.toString());
  }

  private LocalDate day(Optional<LocalDate> at) {
    return at.orElseGet(() -> days.read(Optional.empty()).day());
  }

  private BodyFacts facts(BodyOn body, LocalDate day) {
    return BodyFacts.of(body, chairs.chairOn(body.code(), day));
  }

  private List<String> cells(BodyOn on, ChairOn chair) {
    var cells = new ArrayList<>(List.of(on.code()));
    cells.addAll(Csv.cells(on.name(), languages));
    cells.add(on.partOf().orElse(""));
    cells.add(on.body().since().orElse(""));
    cells.add(on.body().source().certainty().code());
    Optional<ChairOn.State> state =
        chair instanceof ChairOn.State known ? Optional.of(known) : Optional.empty();
    cells.add(state.map(each -> each.chairmanship().state()).orElse(""));
    cells.add(state.map(each -> each.chairmanship().source().certainty().code()).orElse(""));
    return cells;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Allowed _ -> "allowed";
      case Verdict.Withheld _ -> "withheld";
      case Verdict.NotKnown _ -> "not-known";
      case Verdict.NoSuchBody _ -> "no-such-body";
    };
  }
}
