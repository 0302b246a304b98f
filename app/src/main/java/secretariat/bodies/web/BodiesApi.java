package secretariat.bodies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import secretariat.bodies.Bodies;
import secretariat.bodies.Body;
import secretariat.bodies.BodyOn;
import secretariat.kernel.Language;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;
import secretariat.profile.web.StatedFact;

/** The bodies and their powers as at a day, for machines. */
@RestController
class BodiesApi {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Bodies bodies;
  private final DayAsked days;

  BodiesApi(Bodies bodies, DayAsked days) {
    this.bodies = bodies;
    this.days = days;
  }

  /** The bodies as at the end of a day at the seat, in their order. */
  record Listed(LocalDate at, List<OneBody> bodies) {}

  record OneBody(
      String code,
      Map<String, String> name,
      Map<String, String> shortName,
      Optional<String> partOf,
      Optional<String> numbering,
      StatedFact since,
      List<OnePower> powers) {}

  record OnePower(boolean allowed, String deed, String object, LocalDate from, StatedFact source) {}

  @GetMapping("/api/bodies")
  Listed bodies(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = at.orElseGet(() -> days.read(Optional.empty()).day());
    return new Listed(day, bodies.bodiesOn(day).stream().map(BodiesApi::one).toList());
  }

  @GetMapping("/api/bodies.csv")
  ResponseEntity<String> csv(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = at.orElseGet(() -> days.read(Optional.empty()).day());
    var csv =
        new Csv()
            .row(List.of("code", "name_en", "name_ru", "name_zh", "part_of", "since", "certainty"));
    bodies.bodiesOn(day).forEach(body -> csv.row(cells(body)));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"bodies-%s.csv\"".formatted(day))
        .body(csv.toString());
  }

  private static OneBody one(BodyOn on) {
    return new OneBody(
        on.code(),
        on.name().byTag(),
        on.shortName().byTag(),
        on.partOf(),
        on.body().numbering(),
        StatedFact.of(on.body().since(), on.body().source()),
        on.powers().stream().map(BodiesApi::power).toList());
  }

  private static OnePower power(Body.Power power) {
    return new OnePower(
        power.allowed(),
        power.deed().code(),
        power.object(),
        power.from(),
        StatedFact.of(Optional.empty(), power.source()));
  }

  private static List<String> cells(BodyOn on) {
    return List.of(
        on.code(),
        on.name().in(Language.EN),
        on.name().in(Language.RU),
        on.name().in(Language.ZH),
        on.partOf().orElse(""),
        on.body().since().orElse(""),
        on.body().source().certainty().code());
  }
}
