package secretariat.depositary.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import secretariat.depositary.Archive;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Actor;

/** One deposited document. What the reader may not see is answered as if it were not there. */
@Controller
class PublicDocumentController {

  private final Archive archive;
  private final PublicDocumentFacts facts;
  private final PublicDocumentLife life;

  PublicDocumentController(Archive archive, PublicDocumentFacts facts, PublicDocumentLife life) {
    this.archive = archive;
    this.facts = facts;
    this.life = life;
  }

  @GetMapping("/documents/{id}")
  PublicDocumentPage document(Actor reader, @PathVariable String id) {
    Deposited document = deposited(archive, reader, id);
    return new PublicDocumentPage(
        document, facts.of(document), life.of(reader, document), reader.capacity().readsPapers());
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

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
