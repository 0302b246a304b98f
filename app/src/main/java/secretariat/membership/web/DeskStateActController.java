package secretariat.membership.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.accounts.RecordsNothing;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.membership.Deed;
import secretariat.membership.Intent;
import secretariat.membership.Manner;
import secretariat.membership.MembershipDesk;
import secretariat.membership.Power;
import secretariat.membership.SecondReader;
import secretariat.membership.SecondReader.Entered;
import secretariat.membership.SecondReader.Laid;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Records acts on states and organisations: a form, a second look, the act. */
@Controller
class DeskStateActController {

  private final MembershipDesk desk;
  private final SecondReader second;
  private final DeskFiles files;
  private final ActForms forms;
  private final ActReader reader;

  DeskStateActController(
      MembershipDesk desk, SecondReader second, DeskFiles files, ActForms forms, ActReader reader) {
    this.desk = desk;
    this.second = second;
    this.files = files;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping("/desk/states/{code}/{deed}")
  DeskStateActPage form(
      Actor actor, Language language, @PathVariable String code, @PathVariable String deed) {
    return page(actor, language, files.open(code), files.deed(deed), Form.blank());
  }

  /** What another official has laid, for the second reader: nothing in it can be changed. */
  @GetMapping("/desk/states/{code}/papers/{paper}")
  DeskStateActPage second(
      Actor actor, Language language, @PathVariable String code, @PathVariable String paper) {
    Laid laid = laid(code, paper);
    StateFile file = files.open(code);
    return new DeskStateActPage(
        file,
        laid.deed(),
        forms.of(laid.deed(), file.dossier(), language),
        new DeskStateActPage.View(new Form(laid.entered(), List.of()), true, Optional.of(laid)),
        Power.ENTER_HISTORY.heldBy(actor));
  }

  @PostMapping("/desk/states/{code}/papers/{paper}/removals")
  Answer setAside(Actor actor, Once once, @PathVariable String code, @PathVariable String paper) {
    laid(code, paper);
    once.run(Boolean.class, () -> second.setAside(actor, paper)).orThrow();
    return new SeeOther("/desk/states/" + code);
  }

  private Laid laid(String code, String paper) {
    return second
        .laid(paper)
        .filter(laid -> laid.code().equals(code))
        .orElseThrow(DeskFiles::missing);
  }

  @PostMapping("/desk/states/{code}/{deed}/look")
  @RecordsNothing("a second look records nothing")
  DeskStateActPage look(
      Actor actor,
      Language language,
      @PathVariable String code,
      @PathVariable String deed,
      Form form) {
    StateFile file = files.open(code);
    Deed wanted = files.deed(deed);
    List<Refusal> refusals =
        switch (reader.read(wanted, file.dossier(), form.values())) {
          case Outcome.Done<Intent>(Intent intent) -> desk.look(actor, code, intent, manner(form));
          case Outcome.Refused<Intent>(List<Refusal> reasons) -> reasons;
        };
    return new DeskStateActPage(
        file,
        wanted,
        forms.of(wanted, file.dossier(), language),
        new DeskStateActPage.View(form.refused(refusals), refusals.isEmpty(), Optional.empty()),
        Power.ENTER_HISTORY.heldBy(actor));
  }

  @PostMapping("/desk/states/{code}/{deed}")
  Answer record(
      Actor actor,
      Language language,
      @PathVariable String code,
      @PathVariable String deed,
      Once once,
      Form form) {
    StateFile file = files.open(code);
    Deed wanted = files.deed(deed);
    Outcome<Entered> outcome =
        once.run(
            Entered.class,
            () ->
                reader
                    .read(wanted, file.dossier(), form.values())
                    .then(
                        intent -> second.enter(actor, code, intent, manner(form), entered(form))));
    return switch (outcome) {
      case Outcome.Done<Entered>(Entered entered) ->
          new SeeOther(
              entered
                  .act()
                  .map(act -> "/desk/states/%s/acts/%d".formatted(code, act.sequence()))
                  .orElseGet(() ->
                      "/desk/states/%s/papers/%s".formatted(code, entered.laid().orElseThrow())));
      case Outcome.Refused<Entered>(List<Refusal> refusals) ->
          page(actor, language, file, wanted, form.refused(refusals));
    };
  }

  /** The fields of the act alone, without those that guard the form. */
  private static Map<String, List<String>> entered(Form form) {
    var entered = new HashMap<>(form.values());
    entered.keySet().removeIf(name -> name.startsWith("_") || name.equals(Once.FIELD));
    return entered;
  }

  private DeskStateActPage page(
      Actor actor, Language language, StateFile file, Deed deed, Form form) {
    return new DeskStateActPage(
        file,
        deed,
        forms.of(deed, file.dossier(), language),
        new DeskStateActPage.View(form, false, Optional.empty()),
        Power.ENTER_HISTORY.heldBy(actor));
  }

  static Manner manner(Form form) {
    return form.has("manner", "history") ? Manner.HISTORY : Manner.NEW;
  }
}
