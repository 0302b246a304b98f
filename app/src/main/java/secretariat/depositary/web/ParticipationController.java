package secretariat.depositary.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.ParticipationClauseRecorded;
import secretariat.depositary.PartiesRecorded;
import secretariat.depositary.Powers;
import secretariat.depositary.Proposal;
import secretariat.depositary.RecipientDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Choice;
import secretariat.ui.Form;

/** Who may become a party to a treaty, by its own clause, and who is party, as a source says. */
@Controller
class ParticipationController {

  private final RecipientDesk desk;
  private final DeskRoom room;
  private final DeskDetails details;
  private final DeskDeeds deeds;

  ParticipationController(RecipientDesk desk, DeskRoom room, DeskDetails details, DeskDeeds deeds) {
    this.desk = desk;
    this.room = room;
    this.details = details;
    this.deeds = deeds;
  }

  @GetMapping("/desk/documents/{id}/participation-clauses")
  ParticipationClausePage clause(Actor actor, Language language, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    Form form =
        document
            .arrangements()
            .participation()
            .map(clause ->
                new Form(
                    Map.of(
                        "standings", clause.standings(),
                        "states", clause.states(),
                        "article", List.of(clause.article()),
                        "wording", List.of(clause.wording())),
                    List.of()))
            .orElseGet(Form::blank);
    return clause(actor, language, document, form);
  }

  @PostMapping("/desk/documents/{id}/participation-clauses")
  Answer record(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    var reading = new DeskReading(form);
    var clause =
        new ParticipationClauseRecorded(
            reading.chosen("standings"),
            reading.chosen("states"),
            reading.line("article"),
            reading.line("wording"));
    Outcome<ActId> outcome =
        once.run(ActId.class, () -> deeds.newest(desk.recordParticipation(actor, id, clause)));
    return deeds.answer(
        outcome, refusals -> clause(actor, language, document, form.refused(refusals)));
  }

  private ParticipationClausePage clause(
      Actor actor, Language language, Deposited document, Form form) {
    return new ParticipationClausePage(
        details.of(document).orElseThrow(),
        choices(desk.standings(), language),
        choices(desk.states(), language),
        Powers.DECIDE_CONCERN.refusal(actor),
        form);
  }

  @GetMapping("/desk/documents/{id}/parties")
  PartiesPage parties(Actor actor, Language language, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    Form form =
        document
            .arrangements()
            .parties()
            .map(parties ->
                new Form(
                    Map.of(
                        "states", parties.states(),
                        "on", List.of(parties.on().toString()),
                        "source", List.of(parties.source())),
                    List.of()))
            .orElseGet(Form::blank);
    return parties(actor, language, document, form);
  }

  @PostMapping("/desk/documents/{id}/parties")
  Answer known(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    var reading = new DeskReading(form);
    var parties =
        new PartiesRecorded(
            reading.chosen("states"), reading.neededDay("on"), reading.line("source"));
    Outcome<ActId> outcome =
        reading.then(() ->
            once.run(ActId.class, () -> deeds.newest(desk.recordParties(actor, id, parties))));
    return deeds.answer(
        outcome, refusals -> parties(actor, language, document, form.refused(refusals)));
  }

  private PartiesPage parties(Actor actor, Language language, Deposited document, Form form) {
    return new PartiesPage(
        details.of(document).orElseThrow(),
        choices(desk.states(), language),
        Powers.DECIDE_CONCERN.refusal(actor),
        form);
  }

  private static List<Choice> choices(List<Proposal.Named> named, Language language) {
    return named.stream().map(each -> new Choice(each.code(), each.name().in(language))).toList();
  }
}
