package secretariat.accounts.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import secretariat.accounts.Accounts;
import secretariat.accounts.Appointment;
import secretariat.accounts.Offices;
import secretariat.accounts.Once;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.Person;
import secretariat.accounts.RecordsNothing;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Reading;
import secretariat.ui.SeeOther;

/** One person, as the administrator sees it. */
@Controller
class AccountController {

  private final Accounts accounts;
  private final OneTimeLinks links;

  AccountController(Accounts accounts, OneTimeLinks links) {
    this.accounts = accounts;
    this.links = links;
  }

  @GetMapping("/desk/accounts/{person}")
  AccountPage page(@PathVariable UUID person) {
    return page(person, Form.blank(), Form.blank(), Optional.empty());
  }

  @PostMapping("/desk/accounts/{person}/capacities")
  Answer grant(Actor actor, @PathVariable UUID person, Once once, Form form) {
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () -> {
              var reading = new Reading(form);
              LocalDate from = reading.neededDay("from");
              Optional<LocalDate> until = reading.day("until");
              return reading.then(
                  () -> accounts.grant(actor, person, capacity(reading), from, until));
            });
    return switch (outcome) {
      case Outcome.Done<ActId> done -> new SeeOther("/desk/accounts/" + person);
      case Outcome.Refused<ActId> refused ->
          page(person, form.refused(refused.refusals()), Form.blank(), Optional.empty());
    };
  }

  @PostMapping("/desk/accounts/{person}/capacity-endings")
  Answer end(Actor actor, @PathVariable UUID person, Once once, Form form) {
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () -> {
              var reading = new Reading(form);
              LocalDate day = reading.neededDay("day");
              return reading.then(() -> accounts.end(actor, person, held(person, form), day));
            });
    return switch (outcome) {
      case Outcome.Done<ActId> done -> new SeeOther("/desk/accounts/" + person);
      case Outcome.Refused<ActId> refused ->
          page(person, Form.blank(), form.refused(refused.refusals()), Optional.empty());
    };
  }

  @PostMapping("/desk/accounts/{person}/links")
  @RecordsNothing("a further link makes the earlier one void")
  Answer link(Actor actor, @PathVariable UUID person) {
    return switch (links.issue(actor, person)) {
      case Outcome.Done<String> done -> {
        String address =
            ServletUriComponentsBuilder.fromCurrentContextPath().path(done.value()).toUriString();
        yield page(person, Form.blank(), Form.blank(), Optional.of(address));
      }
      case Outcome.Refused<String> refused ->
          page(person, Form.blank().refused(refused.refusals()), Form.blank(), Optional.empty());
    };
  }

  private AccountPage page(UUID id, Form granting, Form ending, Optional<String> link) {
    Person person =
        accounts.person(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new AccountPage(
        person, accounts.appointments(id), accounts.today(), granting, ending, link);
  }

  private Capacity held(UUID person, Form form) {
    return accounts.appointments(person).stream()
        .map(Appointment::capacity)
        .filter(each -> each.code().equals(form.value("capacity")))
        .findFirst()
        .orElse(Capacity.of("none"));
  }

  private static Capacity capacity(Reading reading) {
    String office = Offices.ALL.contains(reading.line("office")) ? reading.line("office") : "none";
    return new Capacity(office, reading.words("behalf"));
  }
}
