package secretariat.depositary.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.depositary.forwarding.ForwardingBoard.Filter;
import secretariat.depositary.forwarding.ForwardingBoard.Found;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.Troubles;
import secretariat.kernel.Actor;
import secretariat.ui.Paging;

/** The boards of copies on their way: of one document, and of all. */
@Controller
class ForwardingController {

  private static final int ROWS = 100;

  private final ForwardingBoard board;
  private final Troubles troubles;
  private final DeskRoom room;
  private final DeskDetails details;
  private final ForwardingFacts facts;

  ForwardingController(
      ForwardingBoard board,
      Troubles troubles,
      DeskRoom room,
      DeskDetails details,
      ForwardingFacts facts) {
    this.board = board;
    this.troubles = troubles;
    this.room = room;
    this.details = details;
    this.facts = facts;
  }

  @GetMapping("/desk/documents/{id}/forwarding")
  ForwardingPage document(Actor actor, @PathVariable String id) {
    Deposited document = room.deposited(actor, id);
    List<Row> rows = board.of(actor, id);
    List<Troubles.Trouble> known = troubles.of(id);
    return new ForwardingPage(
        details.of(document).orElseThrow(),
        facts.deadline(document),
        board.today(),
        rows.stream().map(row -> line(row, known)).toList(),
        board.reminders(id),
        facts.without(rows));
  }

  private BoardLine line(Row row, List<Troubles.Trouble> troubles) {
    return new BoardLine(
        row,
        facts.name(row),
        Optional.of(facts.way(row.whose().recipient())),
        facts.goesByItself(row.whose().recipient()),
        troubles.stream()
            .filter(each -> each.recipient().equals(row.whose().recipient()))
            .findFirst());
  }

  @GetMapping("/desk/forwarding")
  BoardPage all(
      Actor actor,
      @RequestParam(defaultValue = "open") String show,
      @RequestParam(defaultValue = "1") int page) {
    Filter filter = filter(show);
    Found found = board.all(actor, filter, (Math.max(1, page) - 1L) * ROWS, ROWS);
    return new BoardPage(
        filter,
        board.count(actor),
        board.today(),
        found.rows().stream()
            .map(row ->
                new BoardLine(row, facts.name(row), Optional.empty(), false, Optional.empty()))
            .toList(),
        new Paging(page, ROWS, found.total()));
  }

  /** What the word in the address means; what means nothing is read as "open". */
  static Filter filter(String word) {
    return Arrays.stream(Filter.values())
        .filter(each -> BoardPage.code(each).equals(word))
        .findFirst()
        .orElse(Filter.OPEN);
  }
}
