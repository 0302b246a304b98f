package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.Archive;
import secretariat.depositary.CopyBook;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.CopyDesk;
import secretariat.depositary.CopyIntent;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Subject;

/** Certified copies, for programs: of the Secretariat and of recipients. */
@RestController
class DeskCopiesApi {

  private static final int MOST = 500;

  private final CopyDesk desk;
  private final CopyBook book;
  private final Archive archive;
  private final DeskDownloads downloads;
  private final Log log;

  DeskCopiesApi(CopyDesk desk, CopyBook book, Archive archive, DeskDownloads downloads, Log log) {
    this.desk = desk;
    this.book = book;
    this.archive = archive;
    this.downloads = downloads;
    this.log = log;
  }

  /** A certified copy, with the id of the act that certifies it. */
  record Certified(ActId act, String copyNumber, String recipient, CopyCertified.File file) {}

  /** The copies certified for those on whose behalf the program acts, the newest first. */
  @GetMapping("/api/copies")
  CopyBook.Found mine(Actor actor, @RequestParam(defaultValue = "0") int from) {
    return book.issuedTo(actor, Math.max(0, from), MOST);
  }

  /** The copies of a document that the reader may have. */
  @GetMapping("/api/documents/{id}/copies")
  List<Certified> copies(Actor actor, @PathVariable String id) {
    if (archive.document(actor, id).orElseThrow(DeskRoom::missing) instanceof Deposited deposited) {
      return deposited.copies().stream()
          .filter(copy -> Archive.mayHave(actor, copy))
          .map(copy -> certified(id, copy))
          .toList();
    }
    return List.of();
  }

  @PostMapping("/api/documents/{id}/copies")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Certified> certify(
      Actor actor, Once once, @PathVariable String id, @RequestBody CopyIntent intent) {
    DeskRoom.require(archive.document(actor, id));
    return once.run(
        Certified.class, () -> desk.certify(actor, id, intent).map(copy -> certified(id, copy)));
  }

  @GetMapping("/api/documents/{id}/copies/{sequence}/file")
  ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    return downloads.copy(archive.copy(actor, id, sequence).orElseThrow(DeskRoom::missing));
  }

  /** The proof; 202 until the log holds the act, which takes about a second. */
  @GetMapping("/api/documents/{id}/copies/{sequence}/proof")
  ResponseEntity<Resource> proof(
      Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Copy copy = archive.copy(actor, id, sequence).orElseThrow(DeskRoom::missing);
    Optional<Log.ProofFile> proof = log.proof(certified(id, copy).act());
    return proof
        .map(found -> downloads.proof(copy, found))
        .orElseGet(() ->
            ResponseEntity.status(HttpStatus.ACCEPTED)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .build());
  }

  private static Certified certified(String document, Copy copy) {
    return new Certified(
        new ActId(new Subject("document", document), copy.sequence()),
        copy.act().copyNumber(),
        copy.act().recipient(),
        copy.act().file());
  }
}
