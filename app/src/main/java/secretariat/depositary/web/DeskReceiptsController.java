package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import secretariat.accounts.Accounts;
import secretariat.accounts.Once;
import secretariat.depositary.Depositary;
import secretariat.depositary.Document;
import secretariat.depositary.FileReference;
import secretariat.depositary.Powers;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Originals that arrive at the registry. */
@Controller
class DeskReceiptsController {

  private final Depositary depositary;
  private final DeskReceipts receipts;
  private final DeskUploads uploads;
  private final DeskRoom room;
  private final Accounts accounts;

  DeskReceiptsController(
      Depositary depositary,
      DeskReceipts receipts,
      DeskUploads uploads,
      DeskRoom room,
      Accounts accounts) {
    this.depositary = depositary;
    this.receipts = receipts;
    this.uploads = uploads;
    this.room = room;
    this.accounts = accounts;
  }

  @GetMapping("/desk/receipts")
  DeskReceiptsPage list(Actor actor, @RequestParam(defaultValue = "1") int page) {
    return receipts.page(actor, page);
  }

  @GetMapping("/desk/receipts/new")
  DeskReceiptFormPage form(Actor actor) {
    return page(actor, Form.with(Map.of("received-on", accounts.today().toString())), List.of());
  }

  @PostMapping("/desk/receipts")
  Answer receive(
      Actor actor,
      Once once,
      Form form,
      @RequestParam(name = DeskReceiptForm.FILES, required = false) List<MultipartFile> files) {
    var reading = new DeskReading(form);
    List<FileReference> kept = kept(reading, files == null ? List.of() : files);
    var paper = DeskReceiptForm.paper(reading, accounts.today(), kept);
    Form carrying = DeskReceiptForm.carrying(form, kept);
    if (reading.words(DeskReceiptForm.CHANGE).isPresent()) {
      return page(actor, carrying, kept);
    }
    if (reading.refusals().isEmpty() && reading.words(DeskReceiptForm.LOOKED).isEmpty()) {
      return Powers.RECEIVE
          .refusal(actor)
          .<Answer>map(lacking -> page(actor, carrying, kept))
          .orElseGet(() -> new DeskReceiptLookPage(paper, carrying));
    }
    Outcome<ActId> outcome =
        reading.then(() ->
            once.run(
                ActId.class,
                () ->
                    depositary
                        .receive(actor, paper)
                        .map(received -> new ActId(received.subject(), 1))));
    return switch (outcome) {
      case Outcome.Done<ActId>(ActId act) ->
          new SeeOther("/desk/documents/%s/acts/1".formatted(act.subject().id()));
      case Outcome.Refused<ActId>(List<Refusal> refusals) ->
          page(actor, carrying.refused(refusals), kept);
    };
  }

  /** The files that came with the form and those that an earlier, refused form brought. */
  private List<FileReference> kept(DeskReading reading, List<MultipartFile> files) {
    var kept = new ArrayList<FileReference>();
    for (String earlier : reading.chosen(DeskReceiptForm.KEPT)) {
      uploads.reference(earlier).ifPresent(kept::add);
    }
    for (MultipartFile file : files) {
      if (!file.isEmpty()) {
        switch (uploads.keepAny(file, DeskReceiptForm.FILES)) {
          case Outcome.Done<FileReference>(FileReference stored) -> kept.add(stored);
          case Outcome.Refused<FileReference>(List<Refusal> refusals) -> reading.refuse(refusals);
        }
      }
    }
    return kept.stream().distinct().toList();
  }

  private static DeskReceiptFormPage page(Actor actor, Form form, List<FileReference> kept) {
    return new DeskReceiptFormPage(Powers.RECEIVE.refusal(actor), kept, form);
  }

  @GetMapping("/desk/documents/{id}/receipt")
  DeskReceiptRecordPage record(Actor actor, @PathVariable String id) {
    Document document = room.document(actor, id);
    return new DeskReceiptRecordPage(document, receipts.told(depositary.acts(id).getFirst()));
  }
}
