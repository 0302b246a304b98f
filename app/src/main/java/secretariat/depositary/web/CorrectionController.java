package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import secretariat.accounts.Once;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.CorrectionLetters;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Paging;
import secretariat.ui.SeeOther;

/** Corrections in the hands of the officials: followed, objected to on paper, made or withdrawn. */
@Controller
class CorrectionController {

  private static final int ROWS = 50;

  private final CorrectionBoard board;
  private final CorrectionEntries entries;
  private final CorrectionLetters letters;
  private final DeskDownloads downloads;
  private final DeskNames names;

  CorrectionController(
      CorrectionBoard board,
      CorrectionEntries entries,
      CorrectionLetters letters,
      DeskDownloads downloads,
      DeskNames names) {
    this.board = board;
    this.entries = entries;
    this.letters = letters;
    this.downloads = downloads;
    this.names = names;
  }

  @GetMapping("/desk/corrections")
  CorrectionsPage all(Actor actor, @RequestParam(defaultValue = "1") int page) {
    CorrectionBoard.Found found = board.all(actor, (Math.max(1, page) - 1L) * ROWS, ROWS);
    return new CorrectionsPage(found.rows(), new Paging(page, ROWS, found.total()));
  }

  @GetMapping("/desk/corrections/{id}")
  CorrectionPage one(Actor actor, Language language, @PathVariable String id) {
    return page(actor, language, row(actor, id), "", Form.blank());
  }

  private CorrectionPage page(Actor actor, Language language, Row row, String deed, Form form) {
    return new CorrectionPage(
        row,
        entries.may(actor, row),
        letters.of(row.correction()),
        board.today(),
        new CorrectionPage.Entered(deed, form, names.states(language)));
  }

  @PostMapping("/desk/corrections/{id}/{resource}")
  Answer enter(
      Actor actor,
      Language language,
      @PathVariable String id,
      @PathVariable String resource,
      Once once,
      Form form,
      @RequestParam(name = "scan", required = false) Optional<MultipartFile> scan) {
    Row row = row(actor, id);
    CorrectionEntries.Kind kind =
        CorrectionEntries.Kind.of(resource)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Outcome<ActId> outcome =
        once.run(ActId.class, () -> entries.record(actor, kind, id, form, scan));
    return switch (outcome) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/corrections/" + id);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, language, row, resource, form.refused(refusals));
    };
  }

  /** The corrected text, as it is proposed. */
  @GetMapping("/desk/corrections/{id}/text")
  ResponseEntity<Resource> text(Actor actor, @PathVariable String id) {
    return proposed(row(actor, id));
  }

  /** The same, at the desk of a state that is asked. */
  @GetMapping("/desk/correction-proposals/{id}/text")
  ResponseEntity<Resource> proposedText(Actor actor, @PathVariable String id) {
    return proposed(row(actor, id));
  }

  private ResponseEntity<Resource> proposed(Row row) {
    var proposal = row.correction().proposal();
    return downloads.text(
        proposal.after().sha256(),
        "%s-%s-proposed"
            .formatted(row.document().data().registryNumber(), proposal.language().tag()));
  }

  /** The scan of an objection; only what an act on this correction names. */
  @GetMapping("/desk/corrections/{id}/scans/{sha256}")
  ResponseEntity<Resource> scan(Actor actor, @PathVariable String id, @PathVariable String sha256) {
    boolean known =
        row(actor, id).correction().objections().stream()
            .flatMap(each -> each.act().paper().stream())
            .anyMatch(paper -> paper.scan().sha256().equals(sha256));
    if (!known) {
      throw DeskRoom.missing();
    }
    return downloads.unknown(sha256, "objection");
  }

  private Row row(Actor actor, String id) {
    return board.find(actor, id).orElseThrow(DeskRoom::missing);
  }
}
