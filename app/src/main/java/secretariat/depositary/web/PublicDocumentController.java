package secretariat.depositary.web;

import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import secretariat.depositary.Archive;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;

/**
 * One deposited document and its texts. What the reader may not see is answered as if it were not
 * there.
 */
@Controller
class PublicDocumentController {

  private final Archive archive;
  private final PublicDocumentFacts facts;
  private final PublicDocumentLife life;
  private final FileStore files;

  PublicDocumentController(
      Archive archive, PublicDocumentFacts facts, PublicDocumentLife life, FileStore files) {
    this.archive = archive;
    this.facts = facts;
    this.life = life;
    this.files = files;
  }

  @GetMapping("/documents/{id}")
  PublicDocumentPage document(Actor reader, @PathVariable String id) {
    Deposited document = deposited(archive, reader, id);
    return new PublicDocumentPage(
        document, facts.of(document), life.of(reader, document), reader.capacity().readsPapers());
  }

  @GetMapping("/documents/{id}/texts/{language}")
  ResponseEntity<Resource> text(
      Actor reader, @PathVariable String id, @PathVariable String language) {
    Deposited document = deposited(archive, reader, id);
    DepositedText text =
        Language.ofTag(language)
            .filter(known -> known.tag().equals(language))
            .flatMap(document::text)
            .orElseThrow(PublicDocumentController::notFound);
    String name = "%s-%s.pdf".formatted(document.data().registryNumber(), language);
    boolean open = document.classification() == Classification.PUBLIC;
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .contentLength(text.bytes())
        .cacheControl(open ? CacheControl.noCache() : CacheControl.noStore())
        .eTag("\"" + text.sha256() + "\"")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(new FileSystemResource(files.path(text.sha256())));
  }

  /** A deposited document that the reader may see; else nothing is there. */
  static Deposited deposited(Archive archive, Actor reader, String id) {
    return Optional.of(id)
        .filter(asked -> asked.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(asked -> archive.document(reader, asked))
        .filter(Deposited.class::isInstance)
        .map(Deposited.class::cast)
        .orElseThrow(PublicDocumentController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
