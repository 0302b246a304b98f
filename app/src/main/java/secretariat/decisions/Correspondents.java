package secretariat.decisions;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.accounts.Person;
import secretariat.kernel.Capacity;

/** Whom to write to about what awaits a state. */
@Component
class Correspondents {

  private final Accounts accounts;

  Correspondents(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Those who answer for one of these states today and have an address. */
  List<Person> of(List<String> states) {
    return accounts.persons().stream()
        .filter(person -> person.email().isPresent())
        .filter(person ->
            accounts.capacitiesToday(person.id()).stream()
                .anyMatch(capacity -> answersFor(capacity, states)))
        .toList();
  }

  private static boolean answersFor(Capacity capacity, List<String> states) {
    return Powers.Offices.ANSWERING.contains(capacity.office())
        && capacity.behalf().filter(states::contains).isPresent();
  }
}
