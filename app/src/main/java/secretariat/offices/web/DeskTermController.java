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
import secretariat.offices.Milestone;
import secretariat.offices.RecordedDecisions;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** One term on the desk, and its steps. */
@Controller
class DeskTermController {

  private final Terms terms;
  private final OfficeNames names;
  private final TermSteps steps;

  DeskTermController(Terms terms, OfficeNames names, TermSteps steps) {
    this.terms = terms;
    this.names = names;
    this.steps = steps;
  }

  @GetMapping("/desk/offices/terms/{term}")
  DeskTermPage term(Language language, @PathVariable String term) {
    return page(language, found(term), new DeskTermPage.Sent(Optional.empty(), Form.blank()));
  }

  @PostMapping("/desk/offices/terms/{term}/{step}")
  Answer step(
      Actor actor,
      Language language,
      @PathVariable String term,
      @PathVariable String step,
      Once once,
      Form form) {
    Term found = found(term);
    Milestone milestone =
        StepResource.read(step)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Supplier<Outcome<ActId>> work = () -> steps.take(actor, found.code(), milestone, form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(language, found, sent(milestone, look.get()));
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/offices/terms/" + found.code());
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(language, found(term), sent(milestone, form.refused(refusals)));
    };
  }

  private static DeskTermPage.Sent sent(Milestone milestone, Form form) {
    return new DeskTermPage.Sent(
        Optional.of(milestone),
        form.isRefused() ? form.refused(StepResource.placed(milestone, form.refusals())) : form);
  }

  private Optional<String> decision(Term term, Term.Step step) {
    return term.step(Milestone.APPROVAL)
        .filter(step::equals)
        .flatMap(approval -> terms.decision(term))
        .map(RecordedDecisions.Entry::path);
  }

  private Term found(String code) {
    return terms.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private DeskTermPage page(Language language, Term term, DeskTermPage.Sent sent) {
    LocalDate today = steps.today();
    List<Choice> successors =
        terms.ofOffice(term.office()).stream()
            .filter(other -> !other.code().equals(term.code()))
            .map(other -> new Choice(other.code(), names.person(other.person()).in(language)))
            .toList();
    return new DeskTermPage(
        names.row(term, today),
        term.steps().stream()
            .map(step ->
                new DeskTermPage.Taken(
                    step,
                    step.by().map(by -> names.taker(by, step.effective())),
                    decision(term, step)))
            .toList(),
        terms.findings(term),
        terms.nextSteps(term).stream().filter(StepResource::has).toList(),
        sent,
        new DeskTermPage.Choices(names.bodies(language, today), successors, today));
  }
}
