package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.offices.Terms;
import secretariat.profile.Procedure;
import secretariat.profile.Procedure.Chain;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Where terms begin on the desk: nominations, designations and notifications. */
@Controller
class DeskNominationController {

  private final Nominations nominations;
  private final Terms terms;
  private final OfficeNames names;

  DeskNominationController(Nominations nominations, Terms terms, OfficeNames names) {
    this.nominations = nominations;
    this.terms = terms;
    this.names = names;
  }

  @GetMapping("/desk/offices/nominations/new")
  DeskNominationPage nomination(Language language, Form form) {
    var likely = new java.util.HashMap<>(form.values());
    likely.putIfAbsent("day", List.of(nominations.today().toString()));
    return page(language, false, new Form(likely, List.of()));
  }

  @PostMapping("/desk/offices/nominations")
  Answer nominate(Actor actor, Language language, Once once, Form form) {
    return answer(once, () -> nominations.nominate(actor, form), language, false, form);
  }

  @GetMapping("/desk/offices/acting/new")
  DeskNominationPage designation(Language language) {
    return page(language, true, Form.with(Map.of("day", nominations.today().toString())));
  }

  @PostMapping("/desk/offices/acting")
  Answer designate(Actor actor, Language language, Once once, Form form) {
    return answer(once, () -> nominations.designate(actor, form), language, true, form);
  }

  @GetMapping("/desk/offices/representatives")
  DeskRepresentativesPage representatives(Language language) {
    return representatives(language, Form.with(Map.of("received", nominations.today().toString())));
  }

  @PostMapping("/desk/offices/representatives")
  Answer notified(Actor actor, Language language, Once once, Form form) {
    Supplier<Outcome<ActId>> work = () -> nominations.notify(actor, form);
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return representatives(language, look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId>(ActId act) -> to(act);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          representatives(language, form.refused(refusals));
    };
  }

  private Answer answer(
      Once once, Supplier<Outcome<ActId>> work, Language language, boolean acting, Form form) {
    Optional<Form> look = once.look(form, work);
    if (look.isPresent()) {
      return page(language, acting, look.get());
    }
    return switch (once.run(ActId.class, work)) {
      case Outcome.Done<ActId>(ActId act) -> to(act);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(language, acting, form.refused(refusals));
    };
  }

  private static SeeOther to(ActId act) {
    return new SeeOther("/desk/offices/terms/" + act.subject().id());
  }

  private DeskNominationPage page(Language language, boolean acting, Form form) {
    LocalDate today = nominations.today();
    List<Choice> members = names.members(language, today);
    List<Choice> bodies = names.bodies(language, today);
    return new DeskNominationPage(
        acting,
        new DeskNominationPage.Choices(
            names.offices(language),
            names.persons(language),
            names.states(language, today),
            acting ? bodies : Stream.concat(bodies.stream(), members.stream()).toList(),
            terms.departments(today)),
        form);
  }

  private DeskRepresentativesPage representatives(Language language, Form form) {
    LocalDate today = nominations.today();
    List<TermRow> now =
        terms.procedures().stream()
            .filter(each -> each.steps().chain() == Chain.NOTIFIED)
            .map(Procedure::office)
            .flatMap(office -> terms.inOffice(office, today).stream())
            .map(term -> names.row(term, today))
            .toList();
    List<String> order = terms.members(today);
    List<TermRow> sorted =
        now.stream()
            .sorted(
                java.util.Comparator.comparingInt(
                        (TermRow row) -> order.indexOf(row.term().state()))
                    .thenComparing(row -> row.term().holding().role()))
            .toList();
    return new DeskRepresentativesPage(
        today,
        sorted,
        new DeskRepresentativesPage.Choices(
            terms.procedures().stream()
                .filter(each -> each.steps().chain() == Chain.NOTIFIED)
                .map(each -> new Choice(each.office(), each.title().in(language)))
                .toList(),
            names.persons(language),
            names.members(language, today)),
        form);
  }
}
