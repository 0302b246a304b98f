package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.offices.Term;
import secretariat.profile.KnownDate;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;

/** The leadership as at a day, for machines. */
@RestController
class LeadershipApi {

  static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Leaders leaders;
  private final DayAsked days;

  LeadershipApi(Leaders leaders, DayAsked days) {
    this.leaders = leaders;
    this.days = days;
  }

  /** All terms of the leadership, each with whether it runs at the end of the day. */
  record Leadership(LocalDate at, List<OneTerm> terms) {}

  /** A term; dates as far as they are known. */
  record OneTerm(
      String term,
      String office,
      Map<String, String> title,
      UUID person,
      Map<String, String> name,
      String state,
      Optional<String> from,
      Optional<LocalDate> until,
      Optional<String> attested,
      String inOffice,
      Map<String, String> source,
      String certainty) {

    static OneTerm of(TermRow row, LocalDate day) {
      Term term = row.term();
      return new OneTerm(
          term.code(),
          term.office(),
          row.office().byTag(),
          term.person(),
          row.person().byTag(),
          term.state(),
          term.since().map(KnownDate::code),
          term.until(),
          term.attested().map(KnownDate::code),
          term.presenceOn(day).name().toLowerCase(java.util.Locale.ROOT),
          row.entrySource().map(citation -> citation.source().byTag()).orElse(Map.of()),
          row.certainty());
    }

    List<String> cells() {
      Text named = Text.ofTags(name);
      return List.of(
          term,
          office,
          named.in(Language.EN),
          named.in(Language.RU),
          named.in(Language.ZH),
          state,
          from.orElse(""),
          until.map(LocalDate::toString).orElse(""),
          attested.orElse(""),
          inOffice,
          certainty);
    }

    static List<String> head() {
      return List.of(
          "term",
          "office",
          "name_en",
          "name_ru",
          "name_zh",
          "state",
          "from",
          "until",
          "attested",
          "in_office",
          "certainty");
    }
  }

  @GetMapping("/api/leadership")
  Leadership leadership(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = at.orElseGet(() -> days.read(Optional.empty()).day());
    return new Leadership(day, leaders.all(day).stream().map(row -> OneTerm.of(row, day)).toList());
  }

  @GetMapping("/api/leadership.csv")
  ResponseEntity<String> csv(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> at) {
    LocalDate day = at.orElseGet(() -> days.read(Optional.empty()).day());
    var csv = new Csv().row(OneTerm.head());
    leaders.all(day).forEach(row -> csv.row(OneTerm.of(row, day).cells()));
    return file("leadership-%s.csv".formatted(day), csv);
  }

  static ResponseEntity<String> file(String name, Csv csv) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
        .body(csv.toString());
  }
}
