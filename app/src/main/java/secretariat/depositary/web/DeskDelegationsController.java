package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Accounts;
import secretariat.accounts.Once;
import secretariat.depositary.CertifierDelegated;
import secretariat.depositary.Delegation;
import secretariat.depositary.Delegations;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.Register;
import secretariat.register.Subject;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The delegations of the power to certify. */
@Controller
class DeskDelegationsController {

  private final Delegations delegations;
  private final DeskOfficers officers;
  private final DeskNames names;
  private final Accounts accounts;
  private final Register register;

  DeskDelegationsController(
      Delegations delegations,
      DeskOfficers officers,
      DeskNames names,
      Accounts accounts,
      Register register) {
    this.delegations = delegations;
    this.officers = officers;
    this.names = names;
    this.accounts = accounts;
    this.register = register;
  }

  @GetMapping("/desk/delegations")
  DeskDelegationsPage list(Actor actor) {
    return new DeskDelegationsPage(
        delegations.all().stream().map(this::row).toList(),
        accounts.today(),
        Powers.DELEGATE.heldBy(actor));
  }

  private DeskDelegationsPage.Row row(Delegation delegation) {
    return new DeskDelegationsPage.Row(delegation, names.person(delegation.officer()));
  }

  @GetMapping("/desk/delegations/new")
  DeskDelegationFormPage form(Actor actor, Language language) {
    return form(actor, language, Form.with(Map.of("from", accounts.today().toString())));
  }

  private DeskDelegationFormPage form(Actor actor, Language language, Form form) {
    return new DeskDelegationFormPage(
        officers.choices(language), Powers.DELEGATE.refusal(actor), form);
  }

  @PostMapping("/desk/delegations")
  Answer delegate(Actor actor, Language language, Once once, Form form) {
    var reading = new DeskReading(form);
    var given =
        new CertifierDelegated(
            reading.words("officer").orElse(""),
            reading.neededDay("from"),
            reading.day("until"),
            reading.words("instrument").orElse(""));
    Outcome<String> outcome =
        reading.then(() ->
            once.run(String.class, () -> officers.delegate(actor, given).map(Delegation::id)));
    return switch (outcome) {
      case Outcome.Done<String>(String id) -> new SeeOther("/desk/delegations/" + id);
      case Outcome.Refused<String>(List<Refusal> refusals) ->
          form(actor, language, form.refused(refusals));
    };
  }

  @GetMapping("/desk/delegations/{id}")
  DeskDelegationPage delegation(Actor actor, @PathVariable String id) {
    return page(actor, id, Form.with(Map.of("last-day", accounts.today().toString())));
  }

  private DeskDelegationPage page(Actor actor, String id, Form form) {
    Delegation delegation = officers.delegation(id).orElseThrow(DeskRoom::missing);
    List<DeskDelegationPage.Deed> deeds =
        register.acts(new Subject("delegation", id)).stream()
            .map(act -> new DeskDelegationPage.Deed(act, names.person(act.actor().person())))
            .toList();
    return new DeskDelegationPage(
        row(delegation), deeds, accounts.today(), Powers.DELEGATE.heldBy(actor), form);
  }

  @PostMapping("/desk/delegations/{id}/endings")
  Answer end(Actor actor, @PathVariable String id, Once once, Form form) {
    DeskRoom.require(officers.delegation(id));
    var reading = new DeskReading(form);
    LocalDate lastDay = reading.neededDay("last-day");
    Outcome<String> outcome =
        reading.then(() ->
            once.run(
                String.class, () -> delegations.end(actor, id, lastDay, form.value("reason"))));
    return switch (outcome) {
      case Outcome.Done<String> done -> new SeeOther("/desk/delegations/" + id);
      case Outcome.Refused<String>(List<Refusal> refusals) ->
          page(actor, id, form.refused(refusals));
    };
  }
}
