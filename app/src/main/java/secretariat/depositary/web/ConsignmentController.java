package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import secretariat.accounts.Once;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.FileReference;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.Ground;
import secretariat.depositary.forwarding.Means;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** One recipient's copies of a document, in the hands of the officials who send them. */
@Controller
class ConsignmentController {

  private final DeliveryDesk desk;
  private final ConsignmentFacts facts;
  private final DeskRoom room;
  private final DeskUploads uploads;

  ConsignmentController(
      DeliveryDesk desk, ConsignmentFacts facts, DeskRoom room, DeskUploads uploads) {
    this.desk = desk;
    this.facts = facts;
    this.room = room;
    this.uploads = uploads;
  }

  @GetMapping("/desk/documents/{id}/forwarding/{recipient}")
  ConsignmentPage show(Actor actor, @PathVariable String id, @PathVariable String recipient) {
    Deposited document = room.deposited(actor, id);
    Map<String, String> today = Map.of("on", facts.today().toString());
    return facts.page(actor, document, recipient, Form.with(today));
  }

  @PostMapping("/desk/documents/{id}/forwarding/{recipient}/dispatches")
  Answer dispatch(
      Actor actor, @PathVariable String id, @PathVariable String recipient, Once once, Form form) {
    return act(
        actor,
        id,
        recipient,
        form,
        reading -> {
          LocalDate on = reading.neededDay("on");
          return reading.then(() ->
              once.run(
                  ActId.class, () -> desk.sendOnPaper(actor, id, reading.carried("copy"), on)));
        });
  }

  @PostMapping("/desk/documents/{id}/forwarding/{recipient}/deliveries")
  Answer deliver(
      Actor actor,
      @PathVariable String id,
      @PathVariable String recipient,
      Once once,
      Form form,
      @RequestParam(name = "scan", required = false) Optional<MultipartFile> scan) {
    return act(
        actor,
        id,
        recipient,
        form,
        reading -> {
          LocalDate on = reading.neededDay("on");
          Optional<FileReference> kept = kept(reading, scan);
          Means means = Means.ofCode(form.value("means")).orElse(Means.PAPER);
          var handover = new DeliveryDesk.Handover(means, form.value("evidence"), kept);
          return reading.then(() ->
              once.run(
                  ActId.class,
                  () -> desk.delivered(actor, id, reading.carried("copy"), on, handover)));
        });
  }

  private Optional<FileReference> kept(DeskReading reading, Optional<MultipartFile> scan) {
    return scan.filter(file -> !file.isEmpty())
        .flatMap(file ->
            switch (uploads.keepAny(file, "scan")) {
              case Outcome.Done<FileReference>(FileReference stored) -> Optional.of(stored);
              case Outcome.Refused<FileReference>(List<Refusal> refusals) -> {
                reading.refuse(refusals);
                yield Optional.empty();
              }
            });
  }

  @PostMapping("/desk/documents/{id}/forwarding/{recipient}/failures")
  Answer fail(
      Actor actor, @PathVariable String id, @PathVariable String recipient, Once once, Form form) {
    return act(
        actor,
        id,
        recipient,
        form,
        reading -> {
          LocalDate on = reading.neededDay("on");
          return reading.then(() ->
              once.run(
                  ActId.class,
                  () ->
                      desk.failed(actor, id, reading.carried("copy"), on, form.value("evidence"))));
        });
  }

  @PostMapping("/desk/documents/{id}/forwarding/{recipient}/acknowledgements")
  Answer acknowledge(
      Actor actor, @PathVariable String id, @PathVariable String recipient, Once once, Form form) {
    return act(
        actor,
        id,
        recipient,
        form,
        reading -> {
          LocalDate on = reading.neededDay("on");
          Optional<String> reference = Optional.of(form.value("reference").strip());
          return reading.then(() ->
              once.run(
                  ActId.class,
                  () -> desk.acknowledged(actor, id, reading.carried("copy"), on, reference)));
        });
  }

  @PostMapping("/desk/documents/{id}/forwarding/{recipient}/requests")
  Answer request(
      Actor actor, @PathVariable String id, @PathVariable String recipient, Once once, Form form) {
    return act(
        actor,
        id,
        recipient,
        form,
        reading -> {
          LocalDate on = reading.neededDay("on");
          Ground ground =
              Stream.of(Ground.values())
                  .filter(each -> each.code().equals(form.value("ground")))
                  .findFirst()
                  .orElse(Ground.OTHER);
          var request =
              new FurtherCopyRequested(
                  ground, form.value("requester").strip(), on, reading.words("note"));
          return reading.then(
              () -> once.run(ActId.class, () -> desk.requested(actor, id, recipient, request)));
        });
  }

  private interface Deed {
    Outcome<ActId> of(DeskReading reading);
  }

  private Answer act(Actor actor, String id, String recipient, Form form, Deed deed) {
    Deposited document = room.deposited(actor, id);
    facts.requireRecipient(document, recipient);
    return switch (deed.of(new DeskReading(form))) {
      case Outcome.Done<ActId> _ ->
          new SeeOther("/desk/documents/%s/forwarding/%s".formatted(id, recipient));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          facts.page(actor, document, recipient, form.refused(atTheTop(refusals)));
    };
  }

  /** Several forms of the page have fields of one name, so reasons stand at its top in full. */
  private static List<Refusal> atTheTop(List<Refusal> refusals) {
    return refusals.stream()
        .map(refusal -> new Refusal(refusal.rule(), "", refusal.arguments()))
        .toList();
  }
}
