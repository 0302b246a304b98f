package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.accounts.Once;
import secretariat.depositary.Archive;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.Consignments;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Paging;
import secretariat.ui.SeeOther;

/** What came for a state or organisation, at the desk of those who act on its behalf. */
@Controller
class DeliveriesController {

  private static final int ROWS = 50;

  private final ForwardingBoard board;
  private final Consignments consignments;
  private final DeliveryDesk desk;
  private final Archive archive;
  private final ForwardingFacts facts;

  DeliveriesController(
      ForwardingBoard board,
      Consignments consignments,
      DeliveryDesk desk,
      Archive archive,
      ForwardingFacts facts) {
    this.board = board;
    this.consignments = consignments;
    this.desk = desk;
    this.archive = archive;
    this.facts = facts;
  }

  @GetMapping("/desk/deliveries")
  DeliveriesPage all(Actor actor, @RequestParam(defaultValue = "1") int page) {
    ForwardingBoard.Found found = board.mine(actor, (Math.max(1, page) - 1L) * ROWS, ROWS);
    return new DeliveriesPage(
        facts.name(actor.capacity().behalf().orElse("")),
        found.rows(),
        facts.notice(),
        new Paging(page, ROWS, found.total()));
  }

  @GetMapping("/desk/deliveries/{id}")
  DeliveryPage one(Actor actor, @PathVariable String id) {
    return page(actor, id, Form.blank());
  }

  private DeliveryPage page(Actor actor, String id, Form form) {
    List<Consignment> copies = mine(actor, id);
    Deposited document = copies.getFirst().document();
    return new DeliveryPage(document, copies, board.others(actor, id), facts.notice(), form);
  }

  private List<Consignment> mine(Actor actor, String id) {
    return Optional.of(id)
        .filter(each -> each.matches("[A-Za-z0-9._-]{1,70}"))
        .flatMap(each -> archive.document(actor, each))
        .flatMap(document -> actor.capacity().behalf())
        .map(code -> consignments.of(id, code))
        .filter(each -> !each.isEmpty())
        .orElseThrow(DeskRoom::missing);
  }

  @PostMapping("/desk/deliveries/{id}/acknowledgements")
  Answer acknowledge(Actor actor, @PathVariable String id, Once once, Form form) {
    return act(
        actor,
        id,
        form,
        copy ->
            once.run(
                ActId.class,
                () -> desk.acknowledged(actor, id, copy, board.today(), Optional.empty())));
  }

  @PostMapping("/desk/deliveries/{id}/defects")
  Answer report(Actor actor, @PathVariable String id, Once once, Form form) {
    return act(
        actor,
        id,
        form,
        copy -> once.run(ActId.class, () -> desk.defect(actor, id, copy, form.value("defect"))));
  }

  private interface Deed {
    Outcome<ActId> about(long copy);
  }

  private Answer act(Actor actor, String id, Form form, Deed deed) {
    mine(actor, id);
    return switch (deed.about(new DeskReading(form).carried("copy"))) {
      case Outcome.Done<ActId> _ -> new SeeOther("/desk/deliveries/" + id);
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, id, form.refused(refusals));
    };
  }
}
