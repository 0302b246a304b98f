package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;

/** The certification of a copy: the choice of its recipient, the second look, the act. */
@Controller
class DeskCopyController {

  private final CopyDesk copies;
  private final DeskRoom room;
  private final DeskNames names;
  private final DeskDetails details;
  private final DeskDeeds deeds;

  DeskCopyController(
      CopyDesk copies, DeskRoom room, DeskNames names, DeskDetails details, DeskDeeds deeds) {
    this.copies = copies;
    this.room = room;
    this.names = names;
    this.details = details;
    this.deeds = deeds;
  }

  @GetMapping("/desk/documents/{id}/copies/new")
  DeskCopyPage choose(Actor actor, Language language, @PathVariable String id, Form form) {
    Deposited document = room.deposited(actor, id);
    if (!form.values().containsKey("recipient")) {
      return page(language, document, form, false);
    }
    List<Refusal> refusals = copies.check(actor, id, intent(form));
    return refusals.isEmpty()
        ? page(language, document, form, true)
        : page(language, document, form.refused(refusals), false);
  }

  @PostMapping("/desk/documents/{id}/copies")
  Answer certify(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () ->
                copies
                    .certify(actor, id, intent(form))
                    .map(copy -> new ActId(document.subject(), copy.sequence())));
    return deeds.answer(
        outcome, refusals -> page(language, document, form.refused(refusals), false));
  }

  private DeskCopyPage page(Language language, Deposited document, Form form, boolean secondLook) {
    return new DeskCopyPage(
        details.of(document).orElseThrow(),
        names.recipientChoices(language),
        names.recipient(form.value("recipient")),
        form,
        secondLook);
  }

  private static CopyIntent intent(Form form) {
    var reading = new DeskReading(form);
    Optional<String> request = reading.words("request");
    return new CopyIntent(reading.words("recipient").orElse(""), request);
  }
}
