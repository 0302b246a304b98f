package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.offices.Terms;
import secretariat.profile.Procedure;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The rotation of an office on the desk. */
@Controller
class DeskRotationController {

  private final Turns turns;
  private final Terms terms;
  private final OfficeNames names;
  private final TermSteps steps;

  DeskRotationController(Turns turns, Terms terms, OfficeNames names, TermSteps steps) {
    this.turns = turns;
    this.terms = terms;
    this.names = names;
    this.steps = steps;
  }

  @GetMapping("/desk/offices/rotation/{office}")
  DeskRotationPage rotation(Language language, @PathVariable String office) {
    return page(language, rotating(office), Form.blank());
  }

  @PostMapping("/desk/offices/rotation/{office}/cycles")
  Answer approve(
      Actor actor, Language language, @PathVariable String office, Once once, Form form) {
    Procedure procedure = rotating(office);
    Supplier<Outcome<ActId>> work = () -> turns.approve(actor, office, form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(language, procedure, look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/offices/rotation/" + procedure.office());
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(language, procedure, form.refused(refusals));
    };
  }

  private Procedure rotating(String office) {
    return terms
        .procedure(office)
        .filter(each -> each.conditions().rotation().isPresent())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private DeskRotationPage page(Language language, Procedure procedure, Form form) {
    LocalDate today = steps.today();
    return new DeskRotationPage(
        procedure,
        turns.of(procedure.office()),
        turns.next(procedure.office(), today),
        turns.states(today),
        names.bodies(language, today),
        form);
  }
}
