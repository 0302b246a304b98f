package secretariat.accounts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Accounts;
import secretariat.accounts.Appointment;
import secretariat.accounts.NewPerson;
import secretariat.accounts.Once;
import secretariat.accounts.Person;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Persons and their capacities, for programs. */
@RestController
class AccountsApi {

  record Me(String person, Capacity capacity) {}

  record Account(Person person, List<Appointment> capacities) {
    Account {
      capacities = List.copyOf(capacities);
    }
  }

  record Added(UUID person) {}

  record Grant(Capacity capacity, LocalDate from, Optional<LocalDate> until) {}

  record Ending(Capacity capacity, LocalDate day) {}

  private final Accounts accounts;

  AccountsApi(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/api/me")
  Me me(Actor actor) {
    return new Me(actor.person(), actor.capacity());
  }

  @GetMapping("/api/accounts")
  List<Person> persons() {
    return accounts.persons();
  }

  @GetMapping("/api/accounts/{person}")
  Optional<Account> account(@PathVariable UUID person) {
    return accounts.person(person).map(found -> new Account(found, accounts.appointments(person)));
  }

  @PostMapping("/api/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Added> add(Actor actor, Once once, @RequestBody NewPerson wanted) {
    return once.run(
        Added.class, () -> accounts.add(actor, wanted).map(person -> new Added(person.id())));
  }

  @PostMapping("/api/accounts/{person}/capacities")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> grant(
      Actor actor, Once once, @PathVariable UUID person, @RequestBody Grant wanted) {
    return once.run(
        ActId.class,
        () -> accounts.grant(actor, person, wanted.capacity(), wanted.from(), wanted.until()));
  }

  @PostMapping("/api/accounts/{person}/capacity-endings")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> end(
      Actor actor, Once once, @PathVariable UUID person, @RequestBody Ending wanted) {
    return once.run(
        ActId.class, () -> accounts.end(actor, person, wanted.capacity(), wanted.day()));
  }
}
