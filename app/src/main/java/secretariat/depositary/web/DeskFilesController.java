package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import secretariat.depositary.Archive;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.depositary.Drafts;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Subject;

/** The files of documents: texts and scans for officials, copies and proofs for recipients too. */
@Controller
class DeskFilesController {

  private final Archive archive;
  private final Drafts drafts;
  private final DeskRoom room;
  private final DeskDownloads downloads;
  private final Log log;

  DeskFilesController(
      Archive archive, Drafts drafts, DeskRoom room, DeskDownloads downloads, Log log) {
    this.archive = archive;
    this.drafts = drafts;
    this.room = room;
    this.downloads = downloads;
    this.log = log;
  }

  @GetMapping("/desk/documents/{id}/texts/{language}")
  ResponseEntity<Resource> text(
      Actor actor, @PathVariable String id, @PathVariable("language") String tag) {
    Document document = room.document(actor, id);
    Language language = Language.ofTag(tag).orElseThrow(DeskRoom::missing);
    DepositedText text =
        texts(document).stream()
            .filter(each -> each.language() == language)
            .findFirst()
            .orElseThrow(DeskRoom::missing);
    return downloads.text(text.sha256(), number(document) + "-" + language.tag());
  }

  private List<DepositedText> texts(Document document) {
    return switch (document) {
      case Deposited deposited -> deposited.data().texts();
      case Received received ->
          drafts
              .of(received.subject().id())
              .map(draft -> draft.content().texts())
              .orElse(List.of());
    };
  }

  private static String number(Document document) {
    return document instanceof Deposited deposited
        ? deposited.data().registryNumber()
        : document.receipt().receiptNumber();
  }

  @GetMapping("/desk/documents/{id}/receipt/files/{sha256}")
  ResponseEntity<Resource> scan(Actor actor, @PathVariable String id, @PathVariable String sha256) {
    Document document = room.document(actor, id);
    return document.receipt().files().stream()
        .filter(file -> file.sha256().equals(sha256))
        .findFirst()
        .map(file ->
            downloads.unknown(
                sha256,
                "%s-%s".formatted(document.receipt().receiptNumber(), sha256.substring(0, 8))))
        .orElseThrow(DeskRoom::missing);
  }

  @GetMapping("/desk/documents/{id}/copies/{sequence}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    return downloads.copy(copy(actor, id, sequence));
  }

  /** The proof, or a page that says that it is not there yet. */
  @GetMapping("/desk/documents/{id}/copies/{sequence}/proof")
  Object proof(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Copy copy = copy(actor, id, sequence);
    Optional<Log.ProofFile> proof =
        log.proof(new ActId(new Subject("document", id), copy.sequence()));
    return proof.isPresent()
        ? downloads.proof(copy, proof.get())
        : new DeskProofPage(copy.act().copyNumber(), log.halted());
  }

  private Copy copy(Actor actor, String id, long sequence) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(each -> archive.copy(actor, each, sequence))
        .orElseThrow(DeskRoom::missing);
  }
}
