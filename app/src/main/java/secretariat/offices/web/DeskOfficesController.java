package secretariat.offices.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import secretariat.offices.Finding;
import secretariat.offices.Finding.Result;
import secretariat.offices.Milestone;
import secretariat.offices.QuotaDesk;
import secretariat.offices.RotationDesk;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.profile.Procedure;
import secretariat.profile.Procedure.Places;

/** The first page of the desk of offices. */
@Controller
class DeskOfficesController {

  private final Terms terms;
  private final OfficeNames names;
  private final RotationDesk rotation;
  private final QuotaDesk quotas;
  private final TermSteps steps;

  DeskOfficesController(
      Terms terms, OfficeNames names, RotationDesk rotation, QuotaDesk quotas, TermSteps steps) {
    this.terms = terms;
    this.names = names;
    this.rotation = rotation;
    this.quotas = quotas;
    this.steps = steps;
  }

  @GetMapping("/desk/offices")
  DeskOfficesPage offices() {
    LocalDate today = steps.today();
    return new DeskOfficesPage(
        today,
        terms.open().stream().map(term -> open(term, today)).toList(),
        vacancies(today),
        names.rows(terms.endingWithinAYear(today), today),
        rotation.rotating());
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

  private List<DeskOfficesPage.Vacancy> vacancies(LocalDate today) {
    var vacancies = new ArrayList<DeskOfficesPage.Vacancy>();
    for (Procedure procedure : terms.procedures()) {
      procedure.places().ifPresent(places -> vacancies.addAll(places(procedure, places, today)));
      if (procedure.conditions().quota().isPresent()) {
        for (QuotaDesk.Standing standing : quotas.standingsOn(today)) {
          standing
              .vacant()
              .filter(number -> number > 0)
              .ifPresent(number ->
                  vacancies.add(
                      new DeskOfficesPage.Vacancy(
                          procedure.title(),
                          Optional.of(terms.state(standing.state(), today)),
                          Optional.of(number))));
        }
      }
    }
    return vacancies;
  }

  private List<DeskOfficesPage.Vacancy> places(
      Procedure procedure, Places places, LocalDate today) {
    List<Term> now =
        terms.inOffice(procedure.office(), today).stream().filter(Term::isHolder).toList();
    if (places.forEachState()) {
      return terms.members(today).stream()
          .filter(state -> now.stream().noneMatch(term -> term.state().equals(state)))
          .map(state ->
              new DeskOfficesPage.Vacancy(
                  procedure.title(),
                  Optional.of(terms.state(state, today)),
                  Optional.of(places.number())))
          .toList();
    }
    long sure = now.stream().filter(term -> term.holdsOn(today)).count();
    if (sure >= places.number()) {
      return List.of();
    }
    boolean unclear = now.size() > sure;
    return List.of(
        new DeskOfficesPage.Vacancy(
            procedure.title(),
            Optional.empty(),
            unclear ? Optional.empty() : Optional.of((int) (places.number() - sure))));
  }
}
