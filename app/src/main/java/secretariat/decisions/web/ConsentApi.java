package secretariat.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.decisions.ConsentDesk;
import secretariat.decisions.DecisionAct.ProposalEntered;
import secretariat.decisions.DecisionAct.TextRevised;
import secretariat.decisions.DecisionDesk;
import secretariat.decisions.EffectWanted;
import secretariat.decisions.ProposalDesk;
import secretariat.decisions.ProposalRoom;
import secretariat.decisions.ProposalRow;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Proposals and answers, for programs; by the same desks as in the browser. */
@RestController
class ConsentApi {

  private final ProposalRoom room;
  private final ConsentView view;
  private final ProposalDesk proposals;
  private final ConsentDesk consent;
  private final DecisionDesk decisions;

  ConsentApi(
      ProposalRoom room,
      ConsentView view,
      ProposalDesk proposals,
      ConsentDesk consent,
      DecisionDesk decisions) {
    this.room = room;
    this.view = view;
    this.proposals = proposals;
    this.consent = consent;
    this.decisions = decisions;
  }

  /** A new proposal. */
  record NewProposal(
      Text title,
      Text text,
      Optional<String> body,
      String sponsor,
      Optional<Boolean> project,
      Optional<Effect> effect,
      Optional<Text> budget) {}

  record Effect(String kind, Map<String, String> about) {}

  record NewText(int version, Optional<Text> title, Text text, String reason) {}

  record NewProcedure(String procedure, Optional<String> concerned) {}

  record NewOpening(Optional<Instant> expires, Optional<String> zone) {}

  record NewAdoption(LocalDate on, Optional<String> bodyNumber, Optional<Text> place) {}

  record NewAnswer(String kind, Optional<Text> words, Optional<Boolean> open, int round) {}

  /** A proposal as its reader may see it. */
  record OneProposal(
      String id,
      String stage,
      Text title,
      Text text,
      int version,
      int round,
      Optional<Instant> expires,
      List<OneAnswer> answers,
      List<Text> yetToAnswer) {}

  record OneAnswer(
      String state, String kind, Text words, Instant received, boolean paper, String weight) {}

  @GetMapping("/api/proposals")
  List<ProposalRow> all(Actor reader) {
    return room.underWay(reader);
  }

  @GetMapping("/api/proposals/{id}")
  OneProposal one(Actor reader, @PathVariable String id) {
    ProposalSheet sheet = view.sheet(reader, id);
    return new OneProposal(
        id,
        sheet.stage(),
        sheet.title(),
        sheet.matter().versions().text(),
        sheet.matter().versions().newest(),
        sheet.matter().rounds(),
        sheet.expires(),
        sheet.answers().stream()
            .map(line ->
                new OneAnswer(
                    line.answer().state(),
                    line.answer().kind().code(),
                    line.answer().act().words(),
                    line.answer().act().received(),
                    line.answer().act().paper().isPresent(),
                    line.weight().code()))
            .toList(),
        sheet.yetToAnswer());
  }

  @PostMapping("/api/proposals")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> enter(Actor actor, Once once, @RequestBody NewProposal wanted) {
    var entered =
        new ProposalEntered(
            wanted.title(),
            wanted.text(),
            wanted.body(),
            wanted.sponsor(),
            wanted.project().orElse(false),
            wanted.effect().map(effect -> new EffectWanted(effect.kind(), effect.about())),
            wanted.budget());
    return once.run(ActId.class, () -> proposals.enter(actor, entered));
  }

  @PostMapping("/api/proposals/{id}/texts")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> revise(
      Actor actor, Once once, @PathVariable String id, @RequestBody NewText wanted) {
    var revised =
        new TextRevised(
            wanted.version(),
            wanted.title().orElseGet(() -> new Text(Map.of())),
            wanted.text(),
            wanted.reason());
    return once.run(ActId.class, () -> proposals.revise(actor, id, revised));
  }

  @PostMapping("/api/proposals/{id}/procedures")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> put(
      Actor actor, Once once, @PathVariable String id, @RequestBody NewProcedure wanted) {
    return once.run(
        ActId.class, () -> proposals.put(actor, id, wanted.procedure(), wanted.concerned()));
  }

  @PostMapping("/api/proposals/{id}/openings")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> open(
      Actor actor, Once once, @PathVariable String id, @RequestBody NewOpening wanted) {
    return once.run(
        ActId.class,
        () -> proposals.open(actor, id, wanted.expires(), wanted.zone().orElse("UTC")));
  }

  @PostMapping("/api/proposals/{id}/closings")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> close(Actor actor, Once once, @PathVariable String id) {
    return once.run(ActId.class, () -> consent.close(actor, id));
  }

  @PostMapping("/api/proposals/{id}/adoptions")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> adopt(
      Actor actor, Once once, @PathVariable String id, @RequestBody NewAdoption wanted) {
    return once.run(
        ActId.class,
        () ->
            decisions.adopt(
                actor,
                id,
                new DecisionDesk.Announcement(wanted.on(), wanted.bodyNumber(), wanted.place())));
  }

  /** An answer arrives first, in a transaction of its own, and is recorded then. */
  @PostMapping("/api/proposals/{id}/answers")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> answer(
      Actor actor,
      Once once,
      @RequestHeader(Once.HEADER) String key,
      @PathVariable String id,
      @RequestBody NewAnswer wanted) {
    view.proposal(actor, id);
    return consent
        .receive(
            actor,
            id,
            key,
            new ConsentDesk.Wanted(
                wanted.kind(),
                wanted.words().orElseGet(() -> new Text(Map.of())),
                wanted.open().orElse(false),
                wanted.round()))
        .then(answer -> once.run(ActId.class, () -> consent.record(id, answer)));
  }
}
