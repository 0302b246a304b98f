package secretariat.depositary.web;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import secretariat.depositary.Archive;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Deposited;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;

/** The files of a deposited document's texts, for people and for programs. */
@RestController
class PublicTextController {

  private final Archive archive;
  private final FileStore files;

  PublicTextController(Archive archive, FileStore files) {
    this.archive = archive;
    this.files = files;
  }

  @GetMapping({"/documents/{id}/texts/{language}", "/api/documents/{id}/texts/{language}"})
  ResponseEntity<Resource> text(
      Actor reader, @PathVariable String id, @PathVariable String language) {
    Deposited document = PublicDocumentController.deposited(archive, reader, id);
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
}
