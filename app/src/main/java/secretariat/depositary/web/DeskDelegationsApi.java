package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.CertifierDelegated;
import secretariat.depositary.Delegation;
import secretariat.depositary.Delegations;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;

/** The delegations of the power to certify, for programs. */
@RestController
class DeskDelegationsApi {

  private final Delegations delegations;
  private final DeskOfficers officers;

  DeskDelegationsApi(Delegations delegations, DeskOfficers officers) {
    this.delegations = delegations;
    this.officers = officers;
  }

  /** A delegation by dates at the seat. */
  record Given(
      String id, String officer, LocalDate from, Optional<LocalDate> until, String instrument) {

    static Given of(Delegation delegation) {
      return new Given(
          delegation.id(),
          delegation.officer(),
          delegation.fromDay(),
          Optional.ofNullable(delegation.untilDay()),
          delegation.instrument());
    }
  }

  /** The early end of a delegation. */
  record Ending(LocalDate lastDay, String reason) {}

  /** What was given or ended. */
  record Named(String delegation) {}

  @GetMapping("/api/delegations")
  List<Given> all() {
    return delegations.all().stream().map(Given::of).toList();
  }

  @PostMapping("/api/delegations")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Named> delegate(Actor actor, Once once, @RequestBody CertifierDelegated given) {
    return once.run(
        Named.class,
        () -> officers.delegate(actor, given).map(delegation -> new Named(delegation.id())));
  }

  @PostMapping("/api/delegations/{id}/endings")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Named> end(Actor actor, Once once, @PathVariable String id, @RequestBody Ending ending) {
    DeskRoom.require(officers.delegation(id));
    return once.run(
        Named.class,
        () -> delegations.end(actor, id, ending.lastDay(), ending.reason()).map(Named::new));
  }
}
