package secretariat.depositary.web;

import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import secretariat.depositary.Archive;
import secretariat.depositary.forwarding.Consignments;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingAct;
import secretariat.depositary.forwarding.ForwardingPapers;
import secretariat.kernel.Actor;

/** The papers that go with copies, for the Secretariat and for the recipient itself. */
@Controller
class ForwardingPapersController {

  private final Archive archive;
  private final Consignments consignments;
  private final ForwardingPapers papers;
  private final DeskDownloads downloads;

  ForwardingPapersController(
      Archive archive,
      Consignments consignments,
      ForwardingPapers papers,
      DeskDownloads downloads) {
    this.archive = archive;
    this.consignments = consignments;
    this.papers = papers;
    this.downloads = downloads;
  }

  @GetMapping("/desk/documents/{id}/copies/{sequence}/covering-note")
  ResponseEntity<byte[]> note(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Consignment consignment = consignment(actor, id, sequence);
    return pdf(consignment, "covering-note", papers.coveringNote(consignment));
  }

  @GetMapping("/desk/documents/{id}/copies/{sequence}/hand-over-sheet")
  ResponseEntity<byte[]> sheet(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Consignment consignment = consignment(actor, id, sequence);
    return pdf(consignment, "hand-over-sheet", papers.handoverSheet(consignment));
  }

  private Consignment consignment(Actor actor, String id, long sequence) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(each -> archive.copy(actor, each, sequence))
        .flatMap(copy -> consignments.of(id, sequence))
        .orElseThrow(DeskRoom::missing);
  }

  private static ResponseEntity<byte[]> pdf(
      Consignment consignment, String what, Optional<byte[]> paper) {
    String name =
        "%s-%s.pdf".formatted(what, consignment.number().replaceAll("[^A-Za-z0-9._-]", "-"));
    return Attachment.of(MediaType.APPLICATION_PDF, name, paper.orElseThrow(DeskRoom::missing));
  }

  /** The scan of a signed sheet; only what an act of this recipient's names. */
  @GetMapping("/desk/documents/{id}/forwarding/{recipient}/scans/{sha256}")
  ResponseEntity<Resource> scan(
      Actor actor,
      @PathVariable String id,
      @PathVariable String recipient,
      @PathVariable String sha256) {
    DeskRoom.require(archive.document(actor, id));
    boolean known =
        recipient.matches("[A-Z]{2,8}")
            && consignments.acts(id, recipient).stream()
                .map(act -> act.content())
                .anyMatch(content ->
                    content instanceof ForwardingAct.CopyDelivered arrival
                        && arrival.scan().filter(scan -> scan.sha256().equals(sha256)).isPresent());
    if (!known) {
      throw DeskRoom.missing();
    }
    return downloads.unknown(sha256, "scan-" + recipient);
  }
}
