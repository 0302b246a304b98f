package secretariat.depositary.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.RecipientDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.profile.Periods.Start;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Choice;
import secretariat.ui.Form;

/** What is arranged before copies are forwarded: whom a document concerns, and its own clause. */
@Controller
class ArrangementsController {

  static final Rule ANSWER_MISSING = Rule.of("depositary.answer-missing");

  private final RecipientDesk desk;
  private final DeskRoom room;
  private final DeskDetails details;
  private final DeskDeeds deeds;
  private final ForwardingFacts facts;

  ArrangementsController(
      RecipientDesk desk,
      DeskRoom room,
      DeskDetails details,
      DeskDeeds deeds,
      ForwardingFacts facts) {
    this.desk = desk;
    this.room = room;
    this.details = details;
    this.deeds = deeds;
    this.facts = facts;
  }

  @GetMapping("/desk/documents/{id}/concerns")
  ConcernPage concern(Actor actor, Language language, @PathVariable String id) {
    return concern(actor, language, room.deposited(actor, id), Form.blank());
  }

  @PostMapping("/desk/documents/{id}/concerns")
  Answer decide(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    var decision =
        new ConcernDecided(
            form.value("body"),
            form.value("concerned").equals("yes"),
            form.value("reason").strip());
    var reading = new DeskReading(form);
    if (!List.of("yes", "no").contains(form.value("concerned"))) {
      reading.refuse(List.of(ANSWER_MISSING.refuses("concerned")));
    }
    Outcome<ActId> outcome =
        reading.then(() ->
            once.run(ActId.class, () -> deeds.newest(desk.decideConcern(actor, id, decision))));
    return deeds.answer(
        outcome, refusals -> concern(actor, language, document, form.refused(refusals)));
  }

  private ConcernPage concern(Actor actor, Language language, Deposited document, Form form) {
    return new ConcernPage(
        details.of(document).orElseThrow(),
        desk.bodies().stream()
            .map(body -> new Choice(body.code(), body.name().in(language)))
            .toList(),
        Powers.DECIDE_CONCERN.refusal(actor),
        form);
  }

  @GetMapping("/desk/documents/{id}/forwarding-clauses")
  ClausePage clause(Actor actor, @PathVariable String id) {
    return clause(actor, room.deposited(actor, id), Form.blank());
  }

  @PostMapping("/desk/documents/{id}/forwarding-clauses")
  Answer record(Actor actor, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    var reading = new DeskReading(form);
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () ->
                deeds.newest(
                    desk.recordClause(
                        actor,
                        id,
                        reading.carried("days"),
                        start(form.value("from")),
                        form.value("article"),
                        form.value("wording"))));
    return deeds.answer(outcome, refusals -> clause(actor, document, form.refused(refusals)));
  }

  /** A fact by its code; the receipt if there is none of it. */
  static Start start(String code) {
    return Stream.of(Start.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElse(Start.RECEIPT);
  }

  private ClausePage clause(Actor actor, Deposited document, Form form) {
    return new ClausePage(
        details.of(document).orElseThrow(),
        facts.deadline(document),
        Powers.DECIDE_CONCERN.refusal(actor),
        form);
  }
}
