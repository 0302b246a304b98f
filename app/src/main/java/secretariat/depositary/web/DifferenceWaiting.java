package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.depositary.difference.DifferenceBoard.Row;
import secretariat.depositary.difference.Stage;
import secretariat.kernel.Actor;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/** What waits about differences: one to be brought to attention, a state to be told. */
@Component
class DifferenceWaiting implements DeskItems {

  private static final int MOST = 100;

  private final DifferenceBoard board;

  DifferenceWaiting(DifferenceBoard board) {
    this.board = board;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    return Powers.FORWARD.heldBy(actor)
        ? board.open(actor, MOST).stream().flatMap(row -> item(actor, row)).toList()
        : List.of();
  }

  private static Stream<DeskItem> item(Actor actor, Row row) {
    boolean bring = row.difference().stage() == Stage.RECEIVED && Powers.RECTIFY.heldBy(actor);
    return bring || row.difference().isUntold()
        ? Stream.of(
            new DeskItem(
                Phrase.of(
                    "depositary.difference.waits." + (bring ? "bring" : "tell"),
                    row.document().data().registryNumber()),
                row.document().title(),
                Optional.empty(),
                Phrase.of("depositary.difference.open"),
                "/desk/differences/" + row.id()))
        : Stream.empty();
  }
}
