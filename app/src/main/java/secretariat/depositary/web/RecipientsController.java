package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Once;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Proposal;
import secretariat.depositary.RecipientDesk;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/**
 * The list of those who receive a certified copy: proposed, added to, looked at once more, fixed.
 */
@Controller
class RecipientsController {

  static final int MOST_ADDED = 3;

  private final RecipientDesk desk;
  private final DeskRoom room;
  private final DeskDetails details;
  private final DeskDeeds deeds;
  private final ForwardingFacts facts;
  private final DeskNames names;

  RecipientsController(
      RecipientDesk desk,
      DeskRoom room,
      DeskDetails details,
      DeskDeeds deeds,
      ForwardingFacts facts,
      DeskNames names) {
    this.desk = desk;
    this.room = room;
    this.details = details;
    this.deeds = deeds;
    this.facts = facts;
    this.names = names;
  }

  @GetMapping("/desk/documents/{id}/recipients")
  RecipientsPage propose(Actor actor, Language language, @PathVariable String id, Form form) {
    Deposited document = room.deposited(actor, id);
    Proposal proposal = desk.propose(document);
    boolean looking = !form.value("look").isEmpty();
    List<String> seen = looking ? form.values().getOrDefault("seen", List.of()) : proposal.codes();
    List<Refusal> refusals = desk.check(actor, document, seen, additions(form));
    return page(
        document, proposal, language, form.refused(refusals), looking && refusals.isEmpty());
  }

  @PostMapping("/desk/documents/{id}/recipients")
  Answer fix(Actor actor, Language language, @PathVariable String id, Once once, Form form) {
    Deposited document = room.deposited(actor, id);
    Outcome<ActId> outcome =
        once.run(
            ActId.class,
            () ->
                deeds.newest(
                    desk.fix(
                        actor,
                        id,
                        form.values().getOrDefault("seen", List.of()),
                        additions(form))));
    return switch (outcome) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/documents/%s/forwarding".formatted(id));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(document, desk.propose(document), language, form.refused(refusals), false);
    };
  }

  private RecipientsPage page(
      Deposited document, Proposal proposal, Language language, Form form, boolean secondLook) {
    return new RecipientsPage(
        details.of(document).orElseThrow(),
        proposal,
        secondLook ? desk.list(document, additions(form)) : proposal.lines(),
        facts.deadline(document),
        names.states(language),
        form,
        secondLook);
  }

  private static List<Proposal.Addition> additions(Form form) {
    var additions = new ArrayList<Proposal.Addition>();
    for (int place = 1; place <= MOST_ADDED; place++) {
      String row = "added-%d-".formatted(place);
      String code = form.value(row + "code").strip();
      if (!code.isEmpty()) {
        additions.add(
            new Proposal.Addition(
                place,
                code,
                form.value(row + "name").strip(),
                Reason.ofCode(form.value(row + "reason")).orElse(Reason.MEMBER),
                form.value(row + "explanation").strip()));
      }
    }
    return additions;
  }
}
