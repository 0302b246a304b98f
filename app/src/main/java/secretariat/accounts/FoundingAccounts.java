package secretariat.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Accounts that the system itself makes at a start, before anybody can make them. */
@Component
class FoundingAccounts {

  private final Accounts accounts;
  private final AccountStore store;

  FoundingAccounts(Accounts accounts, AccountStore store) {
    this.accounts = accounts;
    this.store = store;
  }

  /**
   * The person of this sign-in name, made and given the capacity if that was not done before. A
   * representative of a state that is no member of this organisation is made and holds nothing.
   */
  Person ensure(String signInName, Text name, Capacity capacity) {
    Person person =
        store
            .personBySignInKey(NewPerson.keyOf(signInName))
            .orElseGet(() -> make(signInName, name));
    UUID id = person.id();
    if (accounts.appointments(id).isEmpty()) {
      Outcome<ActId> granted =
          accounts.grant(Actor.SYSTEM, id, capacity, accounts.today(), Optional.empty());
      if (!accounts.isHeldElsewhere(capacity)) {
        granted.orThrow();
      }
    }
    return person;
  }

  LocalDate today() {
    return accounts.today();
  }

  private Person make(String signInName, Text name) {
    return accounts.add(Actor.SYSTEM, new NewPerson(signInName, name, Optional.empty())).orThrow();
  }
}
