package secretariat.depositary.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import secretariat.depositary.Archive;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Rectifications;
import secretariat.depositary.correction.CorrectionPapers;
import secretariat.depositary.standing.StandingDesk;
import secretariat.documents.FileStore;
import secretariat.kernel.Actor;

/** What anybody may have of errors that were put right: statements, papers, the text as it was. */
@Controller
class StandingController {

  private final StandingDesk standings;
  private final Archive archive;
  private final CorrectionPapers papers;
  private final FileStore files;

  StandingController(
      StandingDesk standings, Archive archive, CorrectionPapers papers, FileStore files) {
    this.standings = standings;
    this.archive = archive;
    this.papers = papers;
    this.files = files;
  }

  /** The proof file of a statement; the token in the address cannot be guessed. */
  @GetMapping("/check/statements/{token}/{sequence}")
  ResponseEntity<byte[]> statement(
      Actor reader, @PathVariable String token, @PathVariable long sequence) {
    if (!token.matches("[A-Za-z0-9._-]{1,80}")) {
      throw DeskRoom.missing();
    }
    byte[] proof = standings.proof(reader, token, sequence).orElseThrow(DeskRoom::missing).bytes();
    return Attachment.of(
        new MediaType("text", "plain", StandardCharsets.UTF_8),
        "status-%s-%d.tlog-proof".formatted(token, sequence),
        proof);
  }

  /** The procès-verbal or corrigendum that corrected a text. */
  @GetMapping("/documents/{id}/rectifications/{sequence}")
  ResponseEntity<byte[]> paper(Actor reader, @PathVariable String id, @PathVariable long sequence) {
    Deposited document = PublicDocumentController.deposited(archive, reader, id);
    Rectifications.OfText rectified = rectified(document, sequence);
    return CopyRectificationController.pdf(
        rectified.act().number(), papers.ofText(document, rectified));
  }

  /** The text as it was until a correction. */
  @GetMapping("/documents/{id}/texts/{language}/before/{sequence}")
  ResponseEntity<Resource> before(
      Actor reader,
      @PathVariable String id,
      @PathVariable String language,
      @PathVariable long sequence) {
    Deposited document = PublicDocumentController.deposited(archive, reader, id);
    Rectifications.OfText rectified = rectified(document, sequence);
    if (!rectified.act().language().tag().equals(language)) {
      throw DeskRoom.missing();
    }
    return Attachment.of(
        MediaType.APPLICATION_PDF,
        "%s-%s-before-%s.pdf"
            .formatted(document.data().registryNumber(), language, rectified.act().number()),
        new FileSystemResource(files.path(rectified.replaced().sha256())));
  }

  private static Rectifications.OfText rectified(Deposited document, long sequence) {
    return document.rectifications().texts().stream()
        .filter(each -> each.sequence() == sequence)
        .findFirst()
        .orElseThrow(DeskRoom::missing);
  }
}
