package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.depositary.Archive;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document;
import secretariat.kernel.Actor;
import secretariat.register.Act;
import secretariat.register.Log;
import secretariat.ui.Paging;

/** The officials' pages of documents: the list, one document, one act. */
@Controller
class DeskDocumentsController {

  private static final int ROWS = 50;

  private final Archive archive;
  private final Depositary depositary;
  private final DeskRoom room;
  private final DeskFacts facts;
  private final Log log;

  DeskDocumentsController(
      Archive archive, Depositary depositary, DeskRoom room, DeskFacts facts, Log log) {
    this.archive = archive;
    this.depositary = depositary;
    this.room = room;
    this.facts = facts;
    this.log = log;
  }

  @GetMapping("/desk/documents")
  DeskDocumentsPage list(
      Actor actor,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String q) {
    Archive.Found found = archive.search(actor, q, Math.max(0, page - 1), ROWS);
    return new DeskDocumentsPage(found.entries(), new Paging(page, ROWS, found.total()), q);
  }

  @GetMapping("/desk/documents/{id}")
  DeskDocumentPage document(Actor actor, @PathVariable String id) {
    return facts.page(actor, room.document(actor, id));
  }

  @GetMapping("/desk/documents/{id}/acts/{sequence}")
  DeskActPage act(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Document document = room.document(actor, id);
    List<Act> acts = depositary.acts(id);
    if (sequence < 1 || sequence > acts.size()) {
      throw DeskRoom.missing();
    }
    Act act = acts.get((int) sequence - 1);
    return new DeskActPage(
        document.subject().id(),
        DeskFacts.title(document),
        facts.told(act),
        act.content() instanceof CopyCertified copy ? Optional.of(copy) : Optional.empty(),
        log.proof(act.id()).isPresent());
  }
}
