package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import secretariat.offices.Terms;
import secretariat.offices.Vacancies;
import secretariat.profile.web.Csv;

/** What is vacant and what falls free within a year, for programs of officials. */
@RestController
class VacanciesApi {

  private final Vacancies vacancies;
  private final Terms terms;
  private final OfficeNames names;
  private final TermSteps steps;

  VacanciesApi(Vacancies vacancies, Terms terms, OfficeNames names, TermSteps steps) {
    this.vacancies = vacancies;
    this.terms = terms;
    this.names = names;
    this.steps = steps;
  }

  /** What is vacant today, and the terms that end within a year. */
  record Coming(LocalDate at, List<OneVacancy> vacancies, List<LeadershipApi.OneTerm> ending) {}

  /**
   * Places that nobody is known to hold.
   *
   * @param number nothing where it cannot be told
   */
  record OneVacancy(
      String office, Map<String, String> title, Optional<String> state, Optional<Integer> number) {}

  @GetMapping("/api/offices/vacancies")
  Coming vacancies() {
    LocalDate today = steps.today();
    return new Coming(
        today,
        vacancies.on(today).stream()
            .map(each ->
                new OneVacancy(
                    each.procedure().office(),
                    each.procedure().title().byTag(),
                    each.state(),
                    each.number()))
            .toList(),
        ending(today));
  }

  @GetMapping("/api/offices/vacancies.csv")
  ResponseEntity<String> vacanciesCsv() {
    LocalDate today = steps.today();
    var csv = new Csv().row(List.of("office", "state", "number"));
    vacancies
        .on(today)
        .forEach(each ->
            csv.row(
                List.of(
                    each.procedure().office(),
                    each.state().orElse(""),
                    each.number().map(String::valueOf).orElse(""))));
    return LeadershipApi.file("vacancies-%s.csv".formatted(today), csv);
  }

  @GetMapping("/api/offices/endings.csv")
  ResponseEntity<String> endingsCsv() {
    LocalDate today = steps.today();
    var csv = new Csv().row(LeadershipApi.OneTerm.head());
    ending(today).forEach(term -> csv.row(term.cells()));
    return LeadershipApi.file("endings-%s.csv".formatted(today), csv);
  }

  private List<LeadershipApi.OneTerm> ending(LocalDate today) {
    return names.rows(terms.endingWithinAYear(today), today).stream()
        .map(row -> LeadershipApi.OneTerm.of(row, today))
        .toList();
  }
}
