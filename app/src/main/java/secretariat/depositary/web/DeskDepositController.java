package secretariat.depositary.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Received;
import secretariat.depositary.Draft;
import secretariat.depositary.Drafts;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The second reading of a draft, and the deposit. */
@Controller
class DeskDepositController {

  private final Depositary depositary;
  private final Drafts drafts;
  private final DeskRoom room;
  private final DeskDetails details;
  private final DeskDeeds deeds;

  DeskDepositController(
      Depositary depositary, Drafts drafts, DeskRoom room, DeskDetails details, DeskDeeds deeds) {
    this.depositary = depositary;
    this.drafts = drafts;
    this.room = room;
    this.details = details;
    this.deeds = deeds;
  }

  @GetMapping("/desk/documents/{id}/deposit")
  Answer secondLook(Actor actor, @PathVariable String id) {
    Document document = room.document(actor, id);
    if (!(document instanceof Received)) {
      return new SeeOther("/desk/documents/" + id);
    }
    return drafts
        .of(id)
        .filter(Draft::ready)
        .<Answer>map(draft -> page(document, draft, drafts.secondReading(actor, draft), false))
        .orElseGet(() -> new SeeOther("/desk/documents/" + id));
  }

  @PostMapping("/desk/documents/{id}/deposits")
  Answer deposit(Actor actor, @PathVariable String id, Once once, Form form) {
    Document document = room.document(actor, id);
    int version = new DeskReading(form).carried("version");
    Outcome<ActId> outcome =
        once.run(ActId.class, () -> deeds.newest(depositary.deposit(actor, id, version)));
    return deeds.answer(
        outcome,
        refusals ->
            drafts
                .of(id)
                .<Answer>map(draft -> page(document, draft, refusals, true))
                .orElseGet(() -> new SeeOther("/desk/documents/" + id)));
  }

  private DeskDepositPage page(
      Document document, Draft draft, List<Refusal> refusals, boolean sent) {
    return new DeskDepositPage(
        document.receipt(),
        draft,
        details.kind(draft.content().documentKind()),
        details.basis(draft.content().basis()),
        details.person(draft.drafter()),
        Form.blank().refused(refusals),
        sent);
  }
}
