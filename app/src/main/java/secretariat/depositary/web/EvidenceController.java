package secretariat.depositary.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.depositary.evidence.ProofDesk;
import secretariat.depositary.evidence.TimestampDesk;
import secretariat.depositary.evidence.TimestampDesk.Renewal;
import secretariat.kernel.Actor;
import secretariat.register.ActId;
import secretariat.register.Log.ProofFile;
import secretariat.register.LogKeys;
import secretariat.ui.Form;

/** The page of retired keys, renewed time-stamps and proofs issued anew, and its files. */
@Controller
class EvidenceController {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final LogKeys keys;
  private final TimestampDesk stamps;
  private final ProofDesk proofs;

  EvidenceController(LogKeys keys, TimestampDesk stamps, ProofDesk proofs) {
    this.keys = keys;
    this.stamps = stamps;
    this.proofs = proofs;
  }

  @GetMapping("/check/evidence")
  EvidencePage page(Actor reader, @RequestParam(defaultValue = "") String act) {
    String named = act.strip();
    List<Renewal> renewals = stamps.renewals();
    return new EvidencePage(
        keys.periods(),
        renewals.reversed(),
        Form.with(Map.of("act", named)),
        ActId.ofCode(named).map(id -> found(reader, id, renewals)).orElse(List.of()));
  }

  private List<EvidencePage.Proof> found(Actor reader, ActId act, List<Renewal> renewals) {
    String address = "/check/evidence/proofs/" + act.code();
    var found = new ArrayList<EvidencePage.Proof>();
    proofs
        .newest(reader, act)
        .ifPresent(
            proof -> found.add(new EvidencePage.Proof(address, proof.size(), Optional.empty())));
    for (Renewal renewal : renewals.reversed()) {
      under(reader, act, renewal)
          .ifPresent(proof ->
              found.add(
                  new EvidencePage.Proof(
                      address + "?under=" + renewal.sequence(),
                      proof.size(),
                      Optional.of(renewal))));
    }
    return found;
  }

  private Optional<ProofFile> under(Actor reader, ActId act, Renewal renewal) {
    return stamps.tree(renewal).flatMap(tree -> proofs.under(reader, act, tree));
  }

  /** A proof under the newest checkpoint, or under the one that a time-stamp is about. */
  @GetMapping("/check/evidence/proofs/{subjectKind}/{subjectId}/{sequence}")
  ResponseEntity<byte[]> proof(
      Actor reader,
      @PathVariable String subjectKind,
      @PathVariable String subjectId,
      @PathVariable String sequence,
      @RequestParam Optional<Long> under) {
    ActId act =
        ActId.ofCode("%s/%s/%s".formatted(subjectKind, subjectId, sequence))
            .orElseThrow(DeskRoom::missing);
    ProofFile proof =
        (under.isEmpty() ? proofs.newest(reader, act) : under(reader, act, renewal(under.get())))
            .orElseThrow(DeskRoom::missing);
    String name = "%s-%s-%s.tlog-proof".formatted(subjectKind, subjectId, sequence);
    return Attachment.of(TEXT, name, proof.bytes());
  }

  /** The checkpoint that was stamped, byte for byte. */
  @GetMapping("/check/evidence/checkpoints/{renewal}")
  ResponseEntity<byte[]> checkpoint(@PathVariable long renewal) {
    String note = stamps.tree(renewal(renewal)).orElseThrow(DeskRoom::missing).note();
    return Attachment.of(
        TEXT, "checkpoint-%d.txt".formatted(renewal), note.getBytes(StandardCharsets.UTF_8));
  }

  /** The time-stamp itself, in DER. */
  @GetMapping("/check/evidence/time-stamps/{renewal}")
  ResponseEntity<byte[]> token(@PathVariable long renewal) {
    return Attachment.of(
        MediaType.APPLICATION_OCTET_STREAM,
        "time-stamp-%d.tst".formatted(renewal),
        renewal(renewal).stamp().bytes());
  }

  private Renewal renewal(long sequence) {
    return stamps.renewals().stream()
        .filter(each -> each.sequence() == sequence)
        .findFirst()
        .orElseThrow(DeskRoom::missing);
  }
}
