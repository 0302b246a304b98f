package secretariat.depositary.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import secretariat.depositary.Archive;
import secretariat.depositary.Document;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.kernel.Actor;

/** Finds a document for a reader; what the reader may not see is as if it were not there. */
@Component
class DeskRoom {

  private final Archive archive;

  DeskRoom(Archive archive) {
    this.archive = archive;
  }

  Document document(Actor reader, String id) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(each -> archive.document(reader, each))
        .orElseThrow(DeskRoom::missing);
  }

  Deposited deposited(Actor reader, String id) {
    if (document(reader, id) instanceof Deposited deposited) {
      return deposited;
    }
    throw missing();
  }

  Received received(Actor reader, String id) {
    if (document(reader, id) instanceof Received received) {
      return received;
    }
    throw missing();
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** Answers as if the page were not there, unless something was found. */
  static void require(java.util.Optional<?> found) {
    if (found.isEmpty()) {
      throw missing();
    }
  }
}
