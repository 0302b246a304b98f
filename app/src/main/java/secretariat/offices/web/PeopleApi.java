package secretariat.offices.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.kernel.Languages;
import secretariat.kernel.Text;
import secretariat.offices.Biographies;
import secretariat.offices.Biography;
import secretariat.profile.KnownDate;
import secretariat.profile.web.Csv;
import secretariat.profile.web.DayAsked;

/** The public facts of those who hold or held an office of the leadership, for machines. */
@RestController
class PeopleApi {

  private final Leaders leaders;
  private final Biographies biographies;
  private final DayAsked days;
  private final Languages languages;

  PeopleApi(Leaders leaders, Biographies biographies, DayAsked days, Languages languages) {
    this.leaders = leaders;
    this.biographies = biographies;
    this.days = days;
    this.languages = languages;
  }

  @GetMapping("/api/people/{id}")
  Optional<Biography> person(@PathVariable UUID id) {
    return biographies.of(id).filter(found -> !terms(id).isEmpty());
  }

  /** The offices held and the chapters of a life, one row each, dates as far as they are known. */
  @GetMapping("/api/people/{id}/life.csv")
  ResponseEntity<String> life(@PathVariable UUID id) {
    Biography person =
        person(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var head = new ArrayList<>(List.of("matter", "from", "until"));
    head.addAll(Csv.heads("what", languages));
    head.addAll(Csv.heads("source", languages));
    head.add("certainty");
    var csv = new Csv().row(head);
    terms(id)
        .forEach(row ->
            csv.row(
                cells(
                    List.of(
                        "office",
                        row.term().since().map(KnownDate::code).orElse(""),
                        row.term().until().map(LocalDate::toString).orElse("")),
                    row.office(),
                    row.entrySource().map(citation -> citation.source()).orElse(Text.same("")),
                    row.certainty())));
    person
        .life()
        .chapters()
        .forEach(chapter ->
            csv.row(
                cells(
                    List.of(
                        chapter.matter().name().toLowerCase(Locale.ROOT),
                        chapter.from().orElse(""),
                        chapter.until().orElse("")),
                    chapter.what(),
                    chapter.source(),
                    chapter.certainty())));
    return LeadershipApi.file("life-%s.csv".formatted(id), csv);
  }

  private List<TermRow> terms(UUID id) {
    return leaders.publicTermsOf(id, days.read(Optional.empty()).day());
  }

  private List<String> cells(List<String> dated, Text what, Text source, String certainty) {
    var cells = new ArrayList<>(dated);
    cells.addAll(Csv.cells(what, languages));
    cells.addAll(Csv.cells(source, languages));
    cells.add(certainty);
    return cells;
  }
}
