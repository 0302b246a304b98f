package secretariat.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
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
import secretariat.decisions.Deed;
import secretariat.decisions.Powers;
import secretariat.decisions.Proposal;
import secretariat.decisions.ProposalRoom;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;
import secretariat.register.Act;

/** The proposals as the Secretariat reads them. */
@Controller
class DocketController {

  /** What the forms do, and who may. */
  static final Map<Deed, Powers> BY_FORM =
      Map.of(
          Deed.REVISE, Powers.PREPARE,
          Deed.PUT_TO_CONSENT, Powers.CONDUCT,
          Deed.OPEN_PROCEDURE, Powers.CONDUCT,
          Deed.ANSWER, Powers.RECORD_PAPER,
          Deed.CLOSE, Powers.CONDUCT,
          Deed.ADOPT, Powers.CONDUCT,
          Deed.CARRY_OUT, Powers.CONDUCT,
          Deed.CORRECT, Powers.CORRECT,
          Deed.WITHDRAW, Powers.CONDUCT);

  private final ProposalRoom room;
  private final ConsentView view;
  private final ConsentNames names;
  private final Scans scans;

  DocketController(ProposalRoom room, ConsentView view, ConsentNames names, Scans scans) {
    this.room = room;
    this.view = view;
    this.names = names;
    this.scans = scans;
  }

  @GetMapping("/desk/proposals")
  ProposalsPage proposals(Actor reader) {
    return new ProposalsPage(
        room.underWay(reader).stream()
            .map(row -> new ProposalsPage.Row(row, names.body(row.body())))
            .toList(),
        Powers.PREPARE.heldBy(reader));
  }

  @GetMapping("/desk/proposals/{id}")
  ProposalPage proposal(Actor reader, @PathVariable String id) {
    ProposalSheet sheet = view.sheet(reader, id);
    return new ProposalPage(sheet, may(reader, sheet.proposal()), room.acts(reader, id));
  }

  /** What somebody can do with a proposal as it stands. */
  static List<Deed> may(Actor actor, Proposal proposal) {
    var may = new ArrayList<Deed>();
    for (Deed deed : Deed.values()) {
      Powers power = BY_FORM.get(deed);
      boolean sensible =
          deed != Deed.CARRY_OUT
              || (proposal instanceof Proposal.Adopted adopted
                  && adopted.effect() instanceof Proposal.EffectState.NotCarriedOut);
      if (power != null && sensible && deed.isPossibleAt(proposal.stage()) && power.heldBy(actor)) {
        may.add(deed);
      }
    }
    return may;
  }

  @GetMapping("/desk/proposals/{id}/acts/{sequence}")
  RecordedPage act(Actor reader, @PathVariable String id, @PathVariable String sequence) {
    Proposal proposal = view.proposal(reader, id);
    Act act =
        room.acts(reader, id).stream()
            .filter(each -> String.valueOf(each.id().sequence()).equals(sequence))
            .findFirst()
            .orElseThrow(DocketController::missing);
    Text title =
        switch (proposal) {
          case Proposal.Pending pending -> pending.matter().versions().title();
          case Proposal.Adopted adopted -> adopted.title();
        };
    boolean past =
        proposal instanceof Proposal.Adopted adopted
            && adopted.origin() instanceof Proposal.Origin.Past;
    return new RecordedPage(
        title, act, proposal.stage().code(), past ? "/decisions/" + id : "/desk/proposals/" + id);
  }

  /** The scan of a paper by which an answer to this proposal came. */
  @GetMapping("/desk/proposals/{id}/papers/{sha256}")
  ResponseEntity<Resource> paper(
      Actor reader, @PathVariable String id, @PathVariable String sha256) {
    boolean belongs =
        view.lines(reader, view.proposal(reader, id)).stream()
            .flatMap(line -> line.answer().act().paper().stream())
            .anyMatch(paper -> paper.sha256().equals(sha256));
    return Optional.of(sha256)
        .filter(each -> belongs && scans.isKept(each))
        .map(each ->
            ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(each + ".bin").build().toString())
                .<Resource>body(new FileSystemResource(scans.path(each))))
        .orElseThrow(DocketController::missing);
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
