package secretariat.register.web;

import java.util.Optional;
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
import secretariat.kernel.Actor;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Log.ProofFile;
import secretariat.register.NoticeBoard;
import secretariat.register.PublicActs;
import secretariat.ui.Page;

/** The register's pages: its log as it stands, and every public act with what opens it. */
@Controller
class RegisterController {

  private static final int NEWEST = 25;

  private final NoticeBoard board;
  private final PublicActs acts;
  private final Log log;

  RegisterController(NoticeBoard board, PublicActs acts, Log log) {
    this.board = board;
    this.acts = acts;
    this.log = log;
  }

  @GetMapping("/register")
  RegisterPage register(Actor actor) {
    Optional<String> why = actor.capacity().isOfTheSecretariat() ? log.halted() : Optional.empty();
    return new RegisterPage(board.notice(), why, acts.newest(NEWEST));
  }

  @GetMapping("/register/acts/{subjectKind}/{subjectId}/{sequence}")
  Page act(
      @PathVariable String subjectKind,
      @PathVariable String subjectId,
      @PathVariable String sequence) {
    return named(subjectKind, subjectId, sequence)
        .flatMap(this::page)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Optional<Page> page(ActId id) {
    Optional<Page> opened = acts.opening(id).map(opening -> new ActPage(opening, log.place(id)));
    return opened.or(() -> acts.erased(id).map(erased -> new ErasedActPage(erased, log.place(id))));
  }

  @GetMapping("/register/acts/{subjectKind}/{subjectId}/{sequence}/proof")
  ResponseEntity<byte[]> proof(
      @PathVariable String subjectKind,
      @PathVariable String subjectId,
      @PathVariable String sequence) {
    ProofFile proof =
        named(subjectKind, subjectId, sequence)
            .flatMap(acts::proof)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String name = "%s-%s-%s.tlog-proof".formatted(subjectKind, subjectId, sequence);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(CacheControl.noCache())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(proof.bytes());
  }

  static Optional<ActId> named(String subjectKind, String subjectId, String sequence) {
    return ActId.ofCode(subjectKind + "/" + subjectId + "/" + sequence);
  }
}
