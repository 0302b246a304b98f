package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.Archive;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CopyErrors;
import secretariat.depositary.correction.CorrectionPapers;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** An error in one certified copy, and the statement of a copy's standing. */
@Controller
class CopyRectificationController {

  private final CopyErrors errors;
  private final StandingDesk standings;
  private final CorrectionPapers papers;
  private final Archive archive;
  private final DeskNames names;

  CopyRectificationController(
      CopyErrors errors,
      StandingDesk standings,
      CorrectionPapers papers,
      Archive archive,
      DeskNames names) {
    this.errors = errors;
    this.standings = standings;
    this.papers = papers;
    this.archive = archive;
    this.names = names;
  }

  @GetMapping("/desk/documents/{id}/copies/{sequence}/rectifications")
  CopyRectificationPage form(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    return page(actor, id, sequence, Form.blank());
  }

  private CopyRectificationPage page(Actor actor, String id, long sequence, Form form) {
    Copy copy = copy(actor, id, sequence);
    return new CopyRectificationPage(
        deposited(actor, id),
        copy,
        names.recipient(copy.act().recipient()),
        Powers.RECTIFY.refusal(actor),
        form);
  }

  @PostMapping("/desk/documents/{id}/copies/{sequence}/rectifications")
  Answer rectify(
      Actor actor, @PathVariable String id, @PathVariable long sequence, Once once, Form form) {
    copy(actor, id, sequence);
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () -> errors.rectify(actor, id, sequence, new DeskReading(form).text("error")));
    return switch (outcome) {
      case Outcome.Done<ActId>(ActId act) ->
          new SeeOther("/desk/documents/%s/acts/%d".formatted(id, act.sequence()));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, id, sequence, form.refused(refusals));
    };
  }

  /** The procès-verbal on a copy, for officials and for the holder. */
  @GetMapping("/desk/documents/{id}/copies/{sequence}/rectification")
  ResponseEntity<byte[]> paper(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Copy copy = copy(actor, id, sequence);
    Deposited document = deposited(actor, id);
    var rectified =
        document.rectifications().ofCopy(copy.sequence()).orElseThrow(DeskRoom::missing);
    return pdf(
        rectified.act().number(),
        papers.ofCopy(document, rectified, names.recipient(copy.act().recipient())));
  }

  static ResponseEntity<byte[]> pdf(String number, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(number))
        .body(bytes);
  }

  /** A fresh statement of a copy's standing, for officials and for the holder. */
  @PostMapping("/desk/documents/{id}/copies/{sequence}/statements")
  Answer state(Actor actor, @PathVariable String id, @PathVariable long sequence, Once once) {
    Copy copy = copy(actor, id, sequence);
    Deposited document = deposited(actor, id);
    once.run(ActId.class, () -> standings.stated(actor, document, copy));
    return new SeeOther("/check?sha256=" + copy.act().file().sha256());
  }

  private Copy copy(Actor actor, String id, long sequence) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,80}"))
        .flatMap(each -> archive.copy(actor, each, sequence))
        .orElseThrow(DeskRoom::missing);
  }

  private Deposited deposited(Actor actor, String id) {
    return (Deposited) archive.document(actor, id).orElseThrow(DeskRoom::missing);
  }
}
