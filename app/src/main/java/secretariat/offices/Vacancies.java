package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.profile.Procedure;
import secretariat.profile.Procedure.Places;

/** Places of the offices, and of the states' quotas, that nobody is known to hold on a day. */
@Component
public class Vacancies {

  private final Terms terms;
  private final QuotaDesk quotas;

  Vacancies(Terms terms, QuotaDesk quotas) {
    this.terms = terms;
    this.quotas = quotas;
  }

  /**
   * Places of an office, or of a state's quota, that nobody is known to hold.
   *
   * @param state the code of the state whose places they are; nothing where they are anybody's
   * @param number how many; nothing where it cannot be told
   */
  public record Vacancy(Procedure procedure, Optional<String> state, Optional<Integer> number) {}

  public List<Vacancy> on(LocalDate day) {
    var vacancies = new ArrayList<Vacancy>();
    for (Procedure procedure : terms.procedures()) {
      procedure.places().ifPresent(places -> vacancies.addAll(places(procedure, places, day)));
      if (procedure.conditions().quota().isPresent()) {
        for (QuotaDesk.Standing standing : quotas.standingsOn(day)) {
          boolean some = standing.quota().filter(posts -> posts > 0).isPresent();
          if (some && standing.vacant().filter(number -> number == 0).isEmpty()) {
            vacancies.add(new Vacancy(procedure, Optional.of(standing.state()), standing.vacant()));
          }
        }
      }
    }
    return List.copyOf(vacancies);
  }

  private List<Vacancy> places(Procedure procedure, Places places, LocalDate day) {
    List<Term> now =
        terms.inOffice(procedure.office(), day).stream().filter(Term::isHolder).toList();
    if (places.forEachState()) {
      return terms.members(day).stream()
          .filter(state -> now.stream().noneMatch(term -> term.state().equals(state)))
          .map(state -> new Vacancy(procedure, Optional.of(state), Optional.of(places.number())))
          .toList();
    }
    long sure = now.stream().filter(term -> term.holdsOn(day)).count();
    if (sure >= places.number()) {
      return List.of();
    }
    boolean unclear = now.size() > sure;
    return List.of(
        new Vacancy(
            procedure,
            Optional.empty(),
            unclear ? Optional.empty() : Optional.of((int) (places.number() - sure))));
  }
}
