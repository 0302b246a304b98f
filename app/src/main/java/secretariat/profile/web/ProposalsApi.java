package secretariat.profile.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.profile.Proposals;
import secretariat.profile.ProposedAct;
import secretariat.register.ActId;

/** The acts that the profile's files propose, for programs. */
@RestController
class ProposalsApi {

  private final Proposals proposals;

  ProposalsApi(Proposals proposals) {
    this.proposals = proposals;
  }

  /** A proposal; its content is canonical JSON. */
  record Proposed(String id, String part, String subject, LocalDate effective, String content) {

    static Proposed of(ProposedAct act) {
      return new Proposed(
          act.id(), act.part(), act.subject().code(), act.act().effective(), act.content());
    }
  }

  /** Why a proposal is dismissed. */
  record Dismissal(String reason) {}

  @GetMapping("/api/profile/proposals")
  List<Proposed> open() {
    return proposals.open().stream().map(Proposed::of).toList();
  }

  @PostMapping("/api/profile/proposals/{id}/recordings")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> record(Actor actor, Once once, @PathVariable String id) {
    return once.run(ActId.class, () -> proposals.record(actor, id));
  }

  @PostMapping("/api/profile/proposals/{id}/dismissals")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> dismiss(
      Actor actor, Once once, @PathVariable String id, @RequestBody Dismissal dismissal) {
    return once.run(ActId.class, () -> proposals.dismiss(actor, id, dismissal.reason()));
  }
}
