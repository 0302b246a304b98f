package secretariat.depositary.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.accounts.Accounts;
import secretariat.accounts.Person;
import secretariat.depositary.CertifierDelegated;
import secretariat.depositary.Delegation;
import secretariat.depositary.Delegations;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.ui.Choice;

/** Those who hold an office that may certify, and the delegations given to them. */
@Component
class DeskOfficers {

  static final Rule NOT_A_CERTIFYING_OFFICE = Rule.of("depositary.not-a-certifying-office");

  private final Accounts accounts;
  private final Delegations delegations;

  DeskOfficers(Accounts accounts, Delegations delegations) {
    this.accounts = accounts;
    this.delegations = delegations;
  }

  /** Who holds such an office today, in the alphabet of a language. */
  List<Choice> choices(Language language) {
    Collator collator = Collator.getInstance(language.locale());
    return accounts.persons().stream()
        .filter(person -> holdsOffice(person.id().toString(), person))
        .map(person -> new Choice(person.id().toString(), person.name().in(language)))
        .sorted(Comparator.comparing(Choice::label, collator::compare))
        .toList();
  }

  /** Gives the power to certify to somebody who holds an office in which it can be used. */
  Outcome<Delegation> delegate(Actor head, CertifierDelegated given) {
    return Powers.DELEGATE.refusal(head).isPresent() || isOfficer(given.officer())
        ? delegations.delegate(head, given)
        : Outcome.refused(NOT_A_CERTIFYING_OFFICE.refuses("officer"));
  }

  private boolean isOfficer(String id) {
    return accounts.persons().stream()
        .filter(person -> person.id().toString().equals(id))
        .anyMatch(person -> holdsOffice(id, person));
  }

  private boolean holdsOffice(String id, Person person) {
    return accounts.capacitiesToday(person.id()).stream()
        .anyMatch(capacity -> Powers.CERTIFY.heldBy(new Actor(id, capacity)));
  }

  Optional<Delegation> delegation(String id) {
    return delegations.all().stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
