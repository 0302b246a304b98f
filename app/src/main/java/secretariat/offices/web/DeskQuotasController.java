package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The quotas of officials' posts on the desk. They are not public. */
@Controller
class DeskQuotasController {

  private final Division division;
  private final OfficeNames names;
  private final TermSteps steps;

  DeskQuotasController(Division division, OfficeNames names, TermSteps steps) {
    this.division = division;
    this.names = names;
    this.steps = steps;
  }

  @GetMapping("/desk/offices/quotas")
  DeskQuotasPage quotas(Language language, Form asked) {
    return page(language, division.trial(asked), Form.blank());
  }

  @PostMapping("/desk/offices/quotas")
  Answer decide(Actor actor, Language language, Once once, Form form) {
    Supplier<Outcome<ActId>> work = () -> division.decide(actor, form, steps.today());
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(language, division.trial(Form.blank()), look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/offices/quotas");
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(language, division.trial(Form.blank()), form.refused(refusals));
    };
  }

  private DeskQuotasPage page(Language language, DeskQuotasPage.Trial trial, Form form) {
    LocalDate today = steps.today();
    return new DeskQuotasPage(
        today,
        division.rowsOn(today),
        division.inForceOn(today),
        division.known(),
        trial,
        new DeskQuotasPage.Offer(form, names.bodies(language, today)));
  }
}
