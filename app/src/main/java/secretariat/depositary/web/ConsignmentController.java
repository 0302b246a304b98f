package secretariat.depositary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.web.ConsignmentEntries.Entered;
import secretariat.depositary.web.ConsignmentEntries.Kind;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** One recipient's copies of a document, in the hands of the officials who send them. */
@Controller
class ConsignmentController {

  private final ConsignmentEntries entries;
  private final ConsignmentFacts facts;
  private final DeskRoom room;

  ConsignmentController(ConsignmentEntries entries, ConsignmentFacts facts, DeskRoom room) {
    this.entries = entries;
    this.facts = facts;
    this.room = room;
  }

  @GetMapping("/desk/documents/{id}/forwarding/{recipient}")
  ConsignmentPage show(Actor actor, @PathVariable String id, @PathVariable String recipient) {
    Deposited document = room.deposited(actor, id);
    Map<String, String> today = Map.of("on", facts.today().toString());
    return facts.page(actor, document, recipient, Form.with(today));
  }

  @PostMapping("/desk/documents/{id}/forwarding/{recipient}/{resource}")
  Answer enter(
      Actor actor,
      @PathVariable String id,
      @PathVariable String recipient,
      @PathVariable String resource,
      Once once,
      Form form,
      @RequestParam(name = "scan", required = false) Optional<MultipartFile> scan) {
    Deposited document = room.deposited(actor, id);
    facts.requireRecipient(document, recipient);
    Kind kind =
        Kind.of(resource).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var entered = new Entered(id, recipient, form, scan);
    return switch (once.run(ActId.class, () -> entries.record(actor, kind, entered))) {
      case Outcome.Done<ActId> _ ->
          new SeeOther("/desk/documents/%s/forwarding/%s".formatted(id, recipient));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          facts.page(actor, document, recipient, form.refused(refusals).refusedAsAWhole());
    };
  }
}
