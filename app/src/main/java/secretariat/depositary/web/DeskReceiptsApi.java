package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import secretariat.accounts.Accounts;
import secretariat.accounts.Once;
import secretariat.accounts.RecordsNothing;
import secretariat.depositary.Archive;
import secretariat.depositary.Depositary;
import secretariat.depositary.FileReference;
import secretariat.depositary.OriginalReceived;
import secretariat.depositary.ReceivedPaper;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.register.ActId;

/** Files and receipts, for programs. */
@RestController
class DeskReceiptsApi {

  private final Depositary depositary;
  private final Archive archive;
  private final DeskRoom room;
  private final DeskUploads uploads;
  private final Accounts accounts;

  DeskReceiptsApi(
      Depositary depositary,
      Archive archive,
      DeskRoom room,
      DeskUploads uploads,
      Accounts accounts) {
    this.depositary = depositary;
    this.archive = archive;
    this.room = room;
    this.uploads = uploads;
    this.accounts = accounts;
  }

  /**
   * An original that arrived; all of it may be left out.
   *
   * @param receivedOn today if it is left out
   * @param files SHA-256 of files that were handed in before
   */
  record Arrival(
      Optional<LocalDate> receivedOn,
      Optional<String> deliveredBy,
      Optional<String> noteNumber,
      Optional<LocalDate> noteDate,
      Optional<Text> title,
      Optional<List<OriginalReceived.PagesIn>> pages,
      Optional<String> seals,
      Optional<List<String>> signatories,
      Optional<String> annexes,
      Optional<String> shelf,
      Optional<List<String>> files) {

    ReceivedPaper paper(LocalDate today, List<FileReference> kept) {
      return new ReceivedPaper(
          receivedOn.orElse(today),
          deliveredBy,
          noteNumber,
          noteDate,
          title.orElseGet(() -> new Text(java.util.Map.of())),
          pages.orElse(List.of()),
          seals,
          signatories.orElse(List.of()),
          annexes,
          shelf,
          kept);
    }
  }

  /** What was recorded. */
  record Receipt(String document, String receiptNumber, ActId act) {}

  /** Keeps a PDF file, if it can be an authentic text. */
  @PostMapping(path = "/api/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @RecordsNothing("the same bytes are kept once")
  Outcome<DeskFile> keep(@RequestParam MultipartFile file) {
    return uploads.keepPdf(file, "file");
  }

  @GetMapping("/api/receipts")
  List<Archive.Entry> waiting(Actor actor) {
    return archive.awaitingDeposit(actor);
  }

  @PostMapping("/api/receipts")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<Receipt> receive(Actor actor, Once once, @RequestBody Arrival arrival) {
    return once.run(
        Receipt.class,
        () ->
            files(arrival.files().orElse(List.of()))
                .map(kept -> arrival.paper(accounts.today(), kept))
                .then(paper -> depositary.receive(actor, paper))
                .map(received ->
                    new Receipt(
                        received.subject().id(),
                        received.receipt().receiptNumber(),
                        new ActId(received.subject(), 1))));
  }

  private Outcome<List<FileReference>> files(List<String> hashes) {
    var kept = new ArrayList<FileReference>();
    var refusals = new ArrayList<Refusal>();
    for (String sha256 : hashes) {
      uploads
          .reference(sha256)
          .ifPresentOrElse(kept::add, () -> refusals.add(DeskUploads.NOT_KEPT.refuses("files")));
    }
    return refusals.isEmpty() ? Outcome.done(kept) : Outcome.refused(refusals);
  }

  @GetMapping("/api/documents/{id}/receipt")
  OriginalReceived receipt(Actor actor, @PathVariable String id) {
    return room.document(actor, id).receipt();
  }
}
