package secretariat.depositary.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import secretariat.depositary.CheckDesk;
import secretariat.depositary.CheckDesk.Finding;
import secretariat.depositary.standing.StandingDesk;
import secretariat.depositary.standing.StandingDesk.Statement;
import secretariat.kernel.Actor;
import secretariat.kernel.Rule;
import secretariat.register.ActId;
import secretariat.ui.Form;

/**
 * The page on which anybody who holds a copy can ask about it, and learn how to check it offline.
 */
@Controller
class CheckController {

  static final Rule NOT_A_HASH = Rule.of("depositary.not-a-sha256");

  private final CheckDesk desk;
  private final CheckRecipients recipients;
  private final VerifierProgram verifier;
  private final StandingDesk standings;

  CheckController(
      CheckDesk desk,
      CheckRecipients recipients,
      VerifierProgram verifier,
      StandingDesk standings) {
    this.desk = desk;
    this.recipients = recipients;
    this.verifier = verifier;
    this.standings = standings;
  }

  @GetMapping("/check")
  CheckPage check(
      Actor reader, @RequestParam Optional<String> sha256, @RequestParam Optional<String> act) {
    String given = sha256.map(String::strip).orElse("");
    String named = act.map(String::strip).orElse("");
    Form form = Form.with(Map.of("sha256", given, "act", named));
    Optional<Finding> paper = ActId.ofCode(named).flatMap(id -> desk.byAct(reader, id));
    if (!given.isEmpty() && hash(given).isEmpty()) {
      Form refused = form.refused(java.util.List.of(NOT_A_HASH.refuses("sha256")));
      return page(reader, refused, new CheckAnswer.Nothing());
    }
    return page(
        reader,
        form,
        hash(given)
            .map(asked ->
                CheckAnswer.ofFile(asked, desk.byHash(reader, asked), !named.isEmpty(), paper))
            .orElseGet(() ->
                named.isEmpty()
                    ? new CheckAnswer.Nothing()
                    : new CheckAnswer.OfPaper(named, paper)));
  }

  @GetMapping("/check/secretariat-verifier.jar")
  ResponseEntity<Resource> verifier() {
    FileSystemResource jar =
        verifier
            .jar()
            .map(FileSystemResource::new)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/java-archive"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(VerifierProgram.NAME).build().toString())
        .body(jar);
  }

  private CheckPage page(Actor reader, Form form, CheckAnswer answer) {
    Optional<Statement> statement =
        answer.finding().flatMap(found -> standings.newest(reader, found.sha256()));
    return new CheckPage(form, answer, statement, recipients, verifier.jar().isPresent());
  }

  /** 64 hexadecimal digits, however they were grouped or written. */
  static Optional<String> hash(String given) {
    String digits = given.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    return digits.matches("[0-9a-f]{64}") ? Optional.of(digits) : Optional.empty();
  }
}
