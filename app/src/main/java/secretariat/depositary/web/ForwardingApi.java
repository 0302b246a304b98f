package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.Archive;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.profile.web.Csv;
import secretariat.register.ActId;

/** Copies on their way, for programs: of the Secretariat, and of each recipient its own. */
@RestController
class ForwardingApi {

  private static final int MOST = 500;
  private static final int MOST_IN_A_TABLE = 100_000;
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final ForwardingBoard board;
  private final DeliveryDesk desk;
  private final Archive archive;

  ForwardingApi(ForwardingBoard board, DeliveryDesk desk, Archive archive) {
    this.board = board;
    this.desk = desk;
    this.archive = archive;
  }

  /** A copy on its way, with its three facts. */
  record OnItsWay(
      String document,
      String registryNumber,
      Map<String, String> title,
      String recipient,
      String reason,
      Optional<String> copyNumber,
      String standing,
      boolean late,
      Optional<LocalDate> due,
      Optional<LocalDate> dispatched,
      Optional<String> means,
      Optional<String> coveringNote,
      Optional<LocalDate> delivered,
      Optional<LocalDate> acknowledged,
      Optional<LocalDate> defect) {}

  record Found(List<OnItsWay> copies, long total) {}

  @GetMapping("/api/forwarding")
  Found all(
      Actor actor,
      @RequestParam(defaultValue = "open") String show,
      @RequestParam(defaultValue = "0") int from) {
    return told(board.all(actor, ForwardingController.filter(show), Math.max(0, from), MOST));
  }

  /** The copies of one document. */
  @GetMapping("/api/documents/{id}/forwarding")
  List<OnItsWay> document(Actor actor, @PathVariable String id) {
    DeskRoom.require(archive.document(actor, id));
    return board.of(actor, id).stream().map(this::told).toList();
  }

  /** What came for those on whose behalf the program acts, the newest first. */
  @GetMapping("/api/deliveries")
  Found mine(Actor actor, @RequestParam(defaultValue = "0") int from) {
    return told(board.mine(actor, Math.max(0, from), MOST));
  }

  /**
   * An acknowledgement or a report.
   *
   * @param copy the place of the copy in the document's history
   * @param defect what is wrong; absent in an acknowledgement
   */
  record About(long copy, Optional<String> defect) {}

  @PostMapping("/api/deliveries/{id}/acknowledgements")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> acknowledge(
      Actor actor, Once once, @PathVariable String id, @RequestBody About about) {
    DeskRoom.require(archive.copy(actor, id, about.copy()));
    return once.run(
        ActId.class,
        () -> desk.acknowledged(actor, id, about.copy(), board.today(), Optional.empty()));
  }

  @PostMapping("/api/deliveries/{id}/defects")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> report(Actor actor, Once once, @PathVariable String id, @RequestBody About about) {
    DeskRoom.require(archive.copy(actor, id, about.copy()));
    return once.run(
        ActId.class, () -> desk.defect(actor, id, about.copy(), about.defect().orElse("")));
  }

  /** The board over all, as a table for a spreadsheet. */
  @GetMapping("/desk/forwarding.csv")
  ResponseEntity<String> csv(
      Actor actor, Language language, @RequestParam(defaultValue = "open") String show) {
    var csv =
        new Csv()
            .row(
                List.of(
                    "registry_number",
                    "title",
                    "recipient",
                    "reason",
                    "copy",
                    "standing",
                    "late",
                    "due",
                    "dispatched",
                    "means",
                    "covering_note",
                    "delivered",
                    "acknowledged",
                    "defect"));
    for (Row row : board.all(actor, ForwardingController.filter(show), 0, MOST_IN_A_TABLE).rows()) {
      csv.row(cells(told(row), row.about().title().in(language)));
    }
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            "Content-Disposition",
            "attachment; filename=\"forwarding-%s.csv\"".formatted(board.today()))
        .body(csv.toString());
  }

  private static List<String> cells(OnItsWay row, String title) {
    return List.of(
        row.registryNumber(),
        title,
        row.recipient(),
        row.reason(),
        row.copyNumber().orElse(""),
        row.standing(),
        String.valueOf(row.late()),
        day(row.due()),
        day(row.dispatched()),
        row.means().orElse(""),
        row.coveringNote().orElse(""),
        day(row.delivered()),
        day(row.acknowledged()),
        day(row.defect()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private Found told(ForwardingBoard.Found found) {
    return new Found(found.rows().stream().map(this::told).toList(), found.total());
  }

  private OnItsWay told(Row row) {
    ForwardingBoard.Facts facts = row.facts();
    return new OnItsWay(
        row.about().document(),
        row.about().registryNumber(),
        row.about().title().byTag(),
        row.whose().recipient(),
        row.whose().reason(),
        row.made().map(ForwardingBoard.Made::number),
        row.standing().code(),
        row.isLate(board.today()),
        facts.due(),
        facts.dispatched(),
        facts.by().map(means -> means.code()),
        facts.note(),
        facts.delivered(),
        facts.acknowledged(),
        facts.defect());
  }
}
