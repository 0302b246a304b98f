package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.Depositary;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;

/** The comparison of each authentic text with the paper original. */
@Controller
class DeskCollationController {

  static final Rule LANGUAGE_MISSING = Rule.of("depositary.language-missing");

  private final Depositary depositary;
  private final DeskRoom room;
  private final DeskNames names;
  private final DeskDeeds deeds;

  DeskCollationController(Depositary depositary, DeskRoom room, DeskNames names, DeskDeeds deeds) {
    this.depositary = depositary;
    this.room = room;
    this.names = names;
    this.deeds = deeds;
  }

  @GetMapping("/desk/documents/{id}/collations")
  DeskCollationsPage collations(Actor actor, @PathVariable String id) {
    return page(actor, room.deposited(actor, id), Form.blank());
  }

  @PostMapping("/desk/documents/{id}/collations")
  Answer collate(Actor actor, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () ->
                language(form)
                    .then(language -> deeds.newest(depositary.collate(actor, id, language))));
    return deeds.answer(outcome, refusals -> page(actor, document, form.refused(refusals)));
  }

  private static Outcome<Language> language(Form form) {
    return Language.ofTag(form.value("language"))
        .<Outcome<Language>>map(Outcome::done)
        .orElseGet(() -> Outcome.refused(LANGUAGE_MISSING.refuses("language")));
  }

  private DeskCollationsPage page(Actor actor, Deposited document, Form form) {
    List<DeskCollationsPage.Row> rows =
        document.authenticTexts().stream().map(text -> row(document, text)).toList();
    return new DeskCollationsPage(document, rows, Powers.COLLATE.refusal(actor), form);
  }

  private DeskCollationsPage.Row row(Deposited document, DepositedText text) {
    var collation = Optional.ofNullable(document.collations().get(text.language()));
    return new DeskCollationsPage.Row(
        text, collation, collation.map(done -> names.person(done.person())));
  }
}
