package secretariat.depositary.web;

import java.nio.file.Path;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.documents.FileStore;
import secretariat.register.Log;

/**
 * Files as they leave the desk: under a name that we made, of a type that is not guessed, kept by
 * no cache on the way.
 */
@Component
class DeskDownloads {

  private static final MediaType PROOF = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private final FileStore files;

  DeskDownloads(FileStore files) {
    this.files = files;
  }

  /** The sealed file of a certified copy. */
  ResponseEntity<Resource> copy(Copy copy) {
    return sent(
        new FileSystemResource(path(copy.act().file().sha256())),
        MediaType.APPLICATION_PDF,
        "attachment; filename=\"%s.pdf\"".formatted(name(copy)));
  }

  /** The proof that the act of a copy is in the register's log. */
  ResponseEntity<Resource> proof(Copy copy, Log.ProofFile proof) {
    return sent(
        new ByteArrayResource(proof.bytes()),
        PROOF,
        "attachment; filename=\"%s.tlog-proof\"".formatted(name(copy)));
  }

  /** A text, to be read beside the paper. */
  ResponseEntity<Resource> text(String sha256, String name) {
    return sent(
        new FileSystemResource(path(sha256)),
        MediaType.APPLICATION_PDF,
        "inline; filename=\"%s.pdf\"".formatted(safe(name)));
  }

  /** Whatever came with a paper: never shown in the browser. */
  ResponseEntity<Resource> unknown(String sha256, String name) {
    return sent(
        new FileSystemResource(path(sha256)),
        MediaType.APPLICATION_OCTET_STREAM,
        "attachment; filename=\"%s\"".formatted(safe(name)));
  }

  private Path path(String sha256) {
    return files.path(sha256);
  }

  private static ResponseEntity<Resource> sent(
      Resource content, MediaType type, String disposition) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .body(content);
  }

  /** Such as {@code D-2026-0001-copy-1-KZ}. */
  private static String name(Copy copy) {
    String number = copy.act().copyNumber();
    int slash = number.lastIndexOf('/');
    return safe(
        "%s-copy-%s-%s"
            .formatted(
                number.substring(0, Math.max(0, slash)),
                number.substring(slash + 1),
                copy.act().recipient().toUpperCase(Locale.ROOT)));
  }

  private static String safe(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
