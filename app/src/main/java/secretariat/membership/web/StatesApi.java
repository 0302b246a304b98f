package secretariat.membership.web;

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
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.membership.Membership;
import secretariat.membership.StateOn;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;
import secretariat.profile.web.StatedFact;

/** The states and their standing as at a day, for machines. */
@RestController
class StatesApi {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Membership membership;
  private final DayAsked days;

  StatesApi(Membership membership, DayAsked days) {
    this.membership = membership;
    this.days = days;
  }

  /** The states as at the end of a day at the seat, in protocol order. */
  record States(LocalDate at, List<OneState> states) {}

  record OneState(
      String code,
      String alpha3,
      String numeric,
      Map<String, String> shortName,
      Map<String, String> longName,
      String standing,
      LocalDate since,
      StatedFact decision,
      Optional<StatedFact> memorandum,
      Optional<String> merged,
      Optional<Map<String, String>> note) {}

  @GetMapping("/api/states")
  States states(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = at.orElseGet(() -> days.read(Optional.empty()).day());
    return new States(day, membership.statesOn(day).stream().map(StatesApi::one).toList());
  }

  @GetMapping("/api/states.csv")
  ResponseEntity<String> csv(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = at.orElseGet(() -> days.read(Optional.empty()).day());
    var csv =
        new Csv()
            .row(
                List.of(
                    "code",
                    "alpha3",
                    "numeric",
                    "short_en",
                    "short_ru",
                    "short_zh",
                    "long_en",
                    "long_ru",
                    "long_zh",
                    "standing",
                    "since",
                    "since_certainty",
                    "memorandum",
                    "memorandum_certainty"));
    membership.statesOn(day).forEach(state -> csv.row(cells(state)));
    return ResponseEntity.ok()
        .contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"states-%s.csv\"".formatted(day))
        .body(csv.toString());
  }

  private static OneState one(StateOn state) {
    var stood = state.stood();
    return new OneState(
        state.code(),
        state.name().alpha3(),
        state.name().numeric(),
        state.shortName().byTag(),
        state.longName().byTag(),
        state.standing(),
        stood.from(),
        StatedFact.of(Optional.of(stood.from().toString()), stood.decision()),
        stood.memorandum().map(step -> StatedFact.of(step.date(), step.source())),
        stood.merged(),
        stood.note().map(Text::byTag));
  }

  private static List<String> cells(StateOn state) {
    var stood = state.stood();
    return List.of(
        state.code(),
        state.name().alpha3(),
        state.name().numeric(),
        state.shortName().in(Language.EN),
        state.shortName().in(Language.RU),
        state.shortName().in(Language.ZH),
        state.longName().in(Language.EN),
        state.longName().in(Language.RU),
        state.longName().in(Language.ZH),
        state.standing(),
        stood.from().toString(),
        stood.decision().certainty().code(),
        stood.memorandum().flatMap(step -> step.date()).orElse(""),
        stood.memorandum().map(step -> step.source().certainty().code()).orElse(""));
  }
}
