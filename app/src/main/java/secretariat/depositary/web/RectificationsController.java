package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import secretariat.accounts.Once;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CopyRenewal;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** The errors of one document: what was put right, and a correction that is drawn up. */
@Controller
class RectificationsController {

  private final CorrectionDrawing drawing;
  private final CorrectionBoard board;
  private final CopyRenewal copies;
  private final DeskRoom room;
  private final DeskNames names;

  RectificationsController(
      CorrectionDrawing drawing,
      CorrectionBoard board,
      CopyRenewal copies,
      DeskRoom room,
      DeskNames names) {
    this.drawing = drawing;
    this.board = board;
    this.copies = copies;
    this.room = room;
    this.names = names;
  }

  @GetMapping("/desk/documents/{id}/rectifications")
  RectificationsPage show(Actor actor, Language language, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    return page(actor, language, document, drawing.blank(document));
  }

  private RectificationsPage page(Actor actor, Language language, Deposited document, Form form) {
    return new RectificationsPage(
        document,
        board.of(actor, document.subject().id()),
        CopyRenewal.holders(document).size(),
        RectificationsPage.May.of(actor),
        new RectificationsPage.Drawing(drawing.sources(document), names.states(language), form));
  }

  @PostMapping("/desk/documents/{id}/rectifications")
  Answer propose(
      Actor actor,
      Language language,
      @PathVariable String id,
      Once once,
      Form form,
      @RequestParam(name = "text", required = false) Optional<MultipartFile> text) {
    Deposited document = room.deposited(actor, id);
    return switch (once.run(ActId.class, () -> drawing.propose(actor, document, form, text))) {
      case Outcome.Done<ActId>(ActId act) ->
          new SeeOther("/desk/corrections/" + act.subject().id());
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, language, document, form.refused(refusals));
    };
  }

  /** Copies of the corrected text for all who hold a superseded one. */
  @PostMapping("/desk/documents/{id}/renewals")
  Answer renew(Actor actor, Language language, @PathVariable String id, Once once) {
    Deposited document = room.deposited(actor, id);
    return switch (once.run(ActId.class, () -> copies.renew(actor, id, board.today()))) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/documents/%s/forwarding".formatted(id));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, language, document, drawing.blank(document).refused(refusals));
    };
  }
}
