package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import secretariat.offices.Finding;
import secretariat.offices.Finding.Result;
import secretariat.offices.Milestone;
import secretariat.offices.RotationDesk;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.offices.Vacancies;

/** The first page of the desk of offices. */
@Controller
class DeskOfficesController {

  private final Terms terms;
  private final OfficeNames names;
  private final RotationDesk rotation;
  private final Vacancies vacancies;
  private final TermSteps steps;

  DeskOfficesController(
      Terms terms, OfficeNames names, RotationDesk rotation, Vacancies vacancies, TermSteps steps) {
    this.terms = terms;
    this.names = names;
    this.rotation = rotation;
    this.vacancies = vacancies;
    this.steps = steps;
  }

  @GetMapping("/desk/offices")
  DeskOfficesPage offices() {
    LocalDate today = steps.today();
    return new DeskOfficesPage(
        today,
        terms.open().stream().map(term -> open(term, today)).toList(),
        vacancies.on(today).stream().map(each -> vacancy(each, today)).toList(),
        names.rows(terms.endingWithinAYear(today), today),
        rotation.rotating());
  }

  private DeskOfficesPage.Vacancy vacancy(Vacancies.Vacancy vacancy, LocalDate today) {
    return new DeskOfficesPage.Vacancy(
        vacancy.procedure().title(),
        vacancy.state().map(state -> terms.state(state, today)),
        vacancy.number());
  }

  private DeskOfficesPage.Open open(Term term, LocalDate today) {
    List<Finding> findings = terms.findings(term);
    List<String> missing =
        terms.nextSteps(term).stream()
            .filter(step -> step != Milestone.WITHDRAWAL)
            .map(Milestone::code)
            .toList();
    return new DeskOfficesPage.Open(
        names.row(term, today),
        missing,
        count(findings, Result.BROKEN),
        count(findings, Result.NOT_CHECKED));
  }

  private static int count(List<Finding> findings, Result result) {
    return (int) findings.stream().filter(each -> each.result() == result).count();
  }
}
