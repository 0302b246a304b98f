package secretariat.membership.web;

import java.util.List;
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
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Records acts on states and organisations: a form, a second look, the act. */
@Controller
class DeskStateActController {

  private final MembershipDesk desk;
  private final DeskFiles files;
  private final ActForms forms;
  private final ActReader reader;

  DeskStateActController(MembershipDesk desk, DeskFiles files, ActForms forms, ActReader reader) {
    this.desk = desk;
    this.files = files;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping("/desk/states/{code}/{deed}")
  DeskStateActPage form(
      Actor actor, Language language, @PathVariable String code, @PathVariable String deed) {
    return page(actor, language, files.open(code), files.deed(deed), Form.blank());
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
        new DeskStateActPage.View(form.refused(refusals), refusals.isEmpty()),
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
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () ->
                reader
                    .read(wanted, file.dossier(), form.values())
                    .then(intent -> desk.record(actor, code, intent, manner(form))));
    return switch (outcome) {
      case Outcome.Done<ActId>(ActId act) ->
          new SeeOther("/desk/states/%s/acts/%d".formatted(code, act.sequence()));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, language, file, wanted, form.refused(refusals));
    };
  }

  private DeskStateActPage page(
      Actor actor, Language language, StateFile file, Deed deed, Form form) {
    return new DeskStateActPage(
        file,
        deed,
        forms.of(deed, file.dossier(), language),
        new DeskStateActPage.View(form, false),
        Power.ENTER_HISTORY.heldBy(actor));
  }

  static Manner manner(Form form) {
    return form.has("manner", "history") ? Manner.HISTORY : Manner.NEW;
  }
}
