package secretariat.depositary.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.DataCorrected;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;

/** Corrections of a document's data, and of its classification. */
@Controller
class DeskCorrectionController {

  static final Rule CLASSIFICATION_MISSING = Rule.of("depositary.classification-missing");

  private final Depositary depositary;
  private final DeskRoom room;
  private final DeskDeeds deeds;

  DeskCorrectionController(Depositary depositary, DeskRoom room, DeskDeeds deeds) {
    this.depositary = depositary;
    this.room = room;
    this.deeds = deeds;
  }

  @GetMapping("/desk/documents/{id}/corrections")
  DeskCorrectionPage correction(Actor actor, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    return correction(actor, document, DeskCorrectionPage.asItStands(document));
  }

  @PostMapping("/desk/documents/{id}/corrections")
  Answer correct(Actor actor, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    String reason = form.value("reason");
    Outcome<ActId> outcome =
        once.run(
            ActId.class, () -> deeds.newest(depositary.correct(actor, id, wanted(form), reason)));
    return deeds.answer(outcome, refusals -> correction(actor, document, form.refused(refusals)));
  }

  private static Map<String, Optional<String>> wanted(Form form) {
    var reading = new DeskReading(form);
    var wanted = new LinkedHashMap<String, Optional<String>>();
    for (Language language : Language.values()) {
      wanted.put(DataCorrected.titleField(language), reading.text("title").exactly(language));
    }
    wanted.put(DataCorrected.BODY_NUMBER, reading.words("body-number"));
    return wanted;
  }

  private static DeskCorrectionPage correction(Actor actor, Deposited document, Form form) {
    return new DeskCorrectionPage(document, Powers.CORRECT.refusal(actor), form);
  }

  @GetMapping("/desk/documents/{id}/classification")
  DeskClassificationPage classification(Actor actor, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    Form form = Form.with(Map.of("classification", document.classification().code()));
    return new DeskClassificationPage(document, Powers.CLASSIFY.refusal(actor), form);
  }

  @PostMapping("/desk/documents/{id}/classifications")
  Answer classify(Actor actor, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    String reason = form.value("reason");
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () ->
                classification(form)
                    .then(after -> deeds.newest(depositary.reclassify(actor, id, after, reason))));
    return deeds.answer(
        outcome,
        refusals ->
            new DeskClassificationPage(
                document, Powers.CLASSIFY.refusal(actor), form.refused(refusals)));
  }

  private static Outcome<Classification> classification(Form form) {
    return Classification.ofCode(form.value("classification"))
        .<Outcome<Classification>>map(Outcome::done)
        .orElseGet(() -> Outcome.refused(CLASSIFICATION_MISSING.refuses("classification")));
  }
}
