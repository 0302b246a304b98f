package secretariat.offices.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.accounts.RecordsNothing;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.offices.Biographies;
import secretariat.offices.Biography;
import secretariat.offices.Terms;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Personal data on the desk: put right, or erased under a decision. */
@Controller
class DeskPersonController {

  private final Biographies biographies;
  private final Terms terms;
  private final OfficeNames names;
  private final TermSteps steps;
  private final BiographyForm forms;

  DeskPersonController(
      Biographies biographies,
      Terms terms,
      OfficeNames names,
      TermSteps steps,
      BiographyForm forms) {
    this.forms = forms;
    this.biographies = biographies;
    this.terms = terms;
    this.names = names;
    this.steps = steps;
  }

  @GetMapping("/desk/offices/people/{id}")
  DeskPersonPage person(@PathVariable UUID id) {
    Biography person = found(id);
    return page(person, forms.of(person), Form.blank());
  }

  @PostMapping("/desk/offices/people/{id}")
  @RecordsNothing("personal data is no act; the same words again leave it as it is")
  Answer correct(Actor actor, @PathVariable UUID id, Form form) {
    Biography person = found(id);
    Outcome<Biography> outcome =
        forms.read(person, form).then(read -> biographies.correct(actor, read));
    return switch (outcome) {
      case Outcome.Done<Biography> _ -> new SeeOther("/desk/offices/people/" + id);
      case Outcome.Refused<Biography>(List<Refusal> refusals) ->
          page(person, form.refused(refusals), Form.blank());
    };
  }

  @PostMapping("/desk/offices/people/{id}/erasures")
  Answer erase(Actor actor, @PathVariable UUID id, Once once, Form form) {
    Biography person = found(id);
    Supplier<Outcome<ActId>> work =
        () -> biographies.erase(actor, id, form.value("decision"), steps.today());
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(person, forms.of(person), look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/offices/people/" + id);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(person, forms.of(person), form.refused(refusals));
    };
  }

  private Biography found(UUID id) {
    return biographies.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private DeskPersonPage page(Biography person, Form correcting, Form erasing) {
    return new DeskPersonPage(
        person, names.rows(terms.ofPerson(person.id()), steps.today()), correcting, erasing);
  }
}
