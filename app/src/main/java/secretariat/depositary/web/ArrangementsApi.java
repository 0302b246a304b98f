package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.ParticipationClauseRecorded;
import secretariat.depositary.PartiesRecorded;
import secretariat.depositary.Proposal;
import secretariat.depositary.RecipientDesk;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** What is arranged before copies are forwarded, for programs of the Secretariat. */
@RestController
class ArrangementsApi {

  private final RecipientDesk desk;
  private final DeskRoom room;
  private final DeskDeeds deeds;

  ArrangementsApi(RecipientDesk desk, DeskRoom room, DeskDeeds deeds) {
    this.desk = desk;
    this.room = room;
    this.deeds = deeds;
  }

  /**
   * Who receives a copy, and why.
   *
   * @param explanation the article, source or reason on record, where there is one
   */
  record Recipient(
      String recipient,
      Map<String, String> name,
      String reason,
      Optional<String> explanation,
      Map<String, String> source) {}

  /** Whom the rules propose, whom they cannot name, and which bodies are not decided on. */
  record Proposed(List<Recipient> recipients, List<String> unnamed, List<String> undecided) {}

  /**
   * What a document says about when its copies are sent.
   *
   * @param from {@code receipt}, {@code signature} or {@code adoption}
   */
  record ForwardingClause(
      int days, String from, Optional<String> article, Optional<String> wording) {}

  /** What a treaty says about who may become a party. */
  record ParticipationClause(
      Optional<List<String>> standings,
      Optional<List<String>> states,
      Optional<String> article,
      Optional<String> wording) {

    ParticipationClauseRecorded recorded() {
      return new ParticipationClauseRecorded(
          standings.orElse(List.of()),
          states.orElse(List.of()),
          article.orElse("").strip(),
          wording.orElse("").strip());
    }
  }

  /** Who is party, as a source says. */
  record Parties(Optional<List<String>> states, LocalDate on, Optional<String> source) {}

  /** Whom the rules of today propose. */
  @GetMapping("/api/documents/{id}/recipients")
  Proposed proposed(Actor actor, @PathVariable String id) {
    Proposal proposal = desk.propose(room.deposited(actor, id));
    return new Proposed(
        proposal.lines().stream().map(ArrangementsApi::told).toList(),
        proposal.unnamed(),
        proposal.undecided().stream().map(Proposal.Named::code).toList());
  }

  /**
   * A recipient whom an official adds.
   *
   * @param reason {@code signatory}, {@code party} or {@code entitled}
   */
  record Added(
      String recipient, Optional<String> name, String reason, Optional<String> explanation) {

    Proposal.Addition addition(int place) {
      return new Proposal.Addition(
          place,
          recipient.strip(),
          name.orElse("").strip(),
          Reason.ofCode(reason).orElse(Reason.MEMBER),
          explanation.orElse("").strip());
    }
  }

  /**
   * The list as it is to be fixed.
   *
   * @param seen the codes that were proposed, in their order
   */
  record ToFix(List<String> seen, Optional<List<Added>> added) {

    List<Proposal.Addition> additions() {
      List<Added> all = added.orElse(List.of());
      return IntStream.range(0, all.size())
          .mapToObj(index -> all.get(index).addition(index + 1))
          .toList();
    }
  }

  /** Fixes the list; all copies are then made and sent. */
  @PostMapping("/api/documents/{id}/recipients")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> fix(Actor actor, Once once, @PathVariable String id, @RequestBody ToFix list) {
    room.deposited(actor, id);
    return done(once, () -> desk.fix(actor, id, list.seen(), list.additions()));
  }

  private static Recipient told(Line line) {
    return new Recipient(
        line.recipient(),
        line.name().byTag(),
        line.reason().code(),
        line.explanation(),
        line.source().source().byTag());
  }

  @PostMapping("/api/documents/{id}/concerns")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> decide(
      Actor actor, Once once, @PathVariable String id, @RequestBody ConcernDecided decision) {
    room.deposited(actor, id);
    return done(once, () -> desk.decideConcern(actor, id, decision));
  }

  @PostMapping("/api/documents/{id}/forwarding-clauses")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> record(
      Actor actor, Once once, @PathVariable String id, @RequestBody ForwardingClause clause) {
    room.deposited(actor, id);
    return done(
        once,
        () ->
            desk.recordClause(
                actor,
                id,
                clause.days(),
                ArrangementsController.start(clause.from()),
                clause.article().orElse(""),
                clause.wording().orElse("")));
  }

  @PostMapping("/api/documents/{id}/participation-clauses")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> record(
      Actor actor, Once once, @PathVariable String id, @RequestBody ParticipationClause clause) {
    room.deposited(actor, id);
    return done(once, () -> desk.recordParticipation(actor, id, clause.recorded()));
  }

  @PostMapping("/api/documents/{id}/parties")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> record(
      Actor actor, Once once, @PathVariable String id, @RequestBody Parties parties) {
    room.deposited(actor, id);
    var recorded =
        new PartiesRecorded(
            parties.states().orElse(List.of()), parties.on(), parties.source().orElse("").strip());
    return done(once, () -> desk.recordParties(actor, id, recorded));
  }

  private Outcome<ActId> done(Once once, Supplier<Outcome<Deposited>> arrangement) {
    return once.run(ActId.class, () -> deeds.newest(arrangement.get()));
  }
}
