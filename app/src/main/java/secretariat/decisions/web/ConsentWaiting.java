package secretariat.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.Powers;
import secretariat.decisions.ProposalRoom;
import secretariat.decisions.ProposalRow;
import secretariat.kernel.Actor;
import secretariat.kernel.Seat;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/** What waits for a state's answer, and for the Secretariat's next step. */
@Component
class ConsentWaiting implements DeskItems {

  private static final int MOST = 50;

  private final ProposalRoom room;
  private final DecisionBook book;
  private final Seat seat;

  ConsentWaiting(ProposalRoom room, DecisionBook book, Seat seat) {
    this.room = room;
    this.book = book;
    this.seat = seat;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    var items = new ArrayList<DeskItem>();
    if (Powers.stateOf(actor).isPresent()) {
      room.underWay(actor).stream()
          .filter(row -> row.stage().equals("open"))
          .limit(MOST)
          .filter(row -> room.awaits(actor, row.id()))
          .forEach(row -> items.add(item(row, "answer", "/desk/consent/" + row.id())));
    }
    if (Powers.CONDUCT.heldBy(actor)) {
      room.underWay(actor).stream()
          .filter(row -> List.of("put", "agreed", "broken").contains(row.stage()))
          .limit(MOST)
          .forEach(row -> items.add(item(row, row.stage(), "/desk/proposals/" + row.id())));
      book.notCarriedOut().stream()
          .limit(MOST)
          .forEach(entry ->
              items.add(
                  new DeskItem(
                      Phrase.of("decisions.waiting.not-carried-out"),
                      entry.title(),
                      Optional.empty(),
                      Phrase.of("decisions.waiting.not-carried-out.next"),
                      "/desk/proposals/" + entry.id())));
    }
    return items;
  }

  private DeskItem item(ProposalRow row, String what, String path) {
    return new DeskItem(
        Phrase.of("decisions.waiting." + what),
        row.title(),
        row.expires().map(seat::dateOf),
        Phrase.of("decisions.waiting." + what + ".next"),
        path);
  }
}
