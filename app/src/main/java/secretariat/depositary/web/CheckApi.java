package secretariat.depositary.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import secretariat.depositary.CheckDesk;
import secretariat.depositary.CheckDesk.Finding;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.register.Log.Place;

/** The check page for machines. Its answer is a convenience and no proof. */
@RestController
class CheckApi {

  private final CheckDesk desk;
  private final StandingDesk standings;

  CheckApi(CheckDesk desk, StandingDesk standings) {
    this.desk = desk;
    this.standings = standings;
  }

  /**
   * What is registered, as far as the asker may know it.
   *
   * @param treeSize of the newest published tree that holds the act
   */
  record Registered(
      boolean registered,
      Optional<String> sha256,
      Optional<Long> treeSize,
      Optional<ActId> act,
      Optional<String> document,
      Optional<String> copyNumber,
      Optional<String> recipient,
      Optional<Status> status) {}

  /**
   * The newest statement of the copy's standing.
   *
   * @param by the act that supersedes it, where it may be named
   * @param proof where the proof of the statement can be had
   */
  record Status(boolean superseded, Optional<String> by, Instant stated, String proof) {}

  @GetMapping("/api/check")
  Outcome<Registered> check(
      Actor reader, @RequestParam Optional<String> sha256, @RequestParam Optional<String> act) {
    if (sha256.isPresent()) {
      return CheckController.hash(sha256.get())
          .map(asked -> Outcome.done(registered(reader, desk.byHash(reader, asked))))
          .orElseGet(() -> Outcome.refused(CheckController.NOT_A_HASH.refuses("sha256")));
    }
    String named = act.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    return Outcome.done(
        registered(reader, ActId.ofCode(named).flatMap(id -> desk.byAct(reader, id))));
  }

  private Registered registered(Actor reader, Optional<Finding> finding) {
    Optional<Finding.Known> known =
        finding.filter(Finding.Known.class::isInstance).map(Finding.Known.class::cast);
    return new Registered(
        finding.isPresent(),
        finding.map(Finding::sha256),
        finding.flatMap(Finding::place).map(Place::size),
        known.map(Finding.Known::act),
        known.map(copy -> copy.document().subject().id()),
        known.map(copy -> copy.copy().act().copyNumber()),
        known.filter(Finding.Known::recipientToo).map(copy -> copy.copy().act().recipient()),
        finding
            .flatMap(found -> standings.newest(reader, found.sha256()))
            .map(
                last -> new Status(last.superseded(), last.by(), last.recorded(), last.address())));
  }
}
