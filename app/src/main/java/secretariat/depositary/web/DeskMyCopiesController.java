package secretariat.depositary.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.depositary.CopyBook;
import secretariat.kernel.Actor;
import secretariat.ui.Paging;

/** The copies that were certified for the state or organisation on whose behalf somebody acts. */
@Controller
class DeskMyCopiesController {

  private static final int ROWS = 50;

  private final CopyBook copies;
  private final DeskNames names;

  DeskMyCopiesController(CopyBook copies, DeskNames names) {
    this.copies = copies;
    this.names = names;
  }

  @GetMapping("/desk/copies")
  DeskMyCopiesPage copies(Actor actor, @RequestParam(defaultValue = "1") int page) {
    long from = (Math.max(1, page) - 1L) * ROWS;
    CopyBook.Found found = copies.issuedTo(actor, from, ROWS);
    return new DeskMyCopiesPage(
        names.recipient(actor.capacity().behalf().orElse("")),
        found.copies(),
        new Paging(page, ROWS, found.total()));
  }
}
