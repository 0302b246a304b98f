package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.Stage;
import secretariat.kernel.Actor;
import secretariat.ui.DeskItem;
import secretariat.ui.DeskItems;
import secretariat.ui.Phrase;

/** What waits about corrections: for officials what is ready, for a state what it may object to. */
@Component
class CorrectionWaiting implements DeskItems {

  private static final int MOST = 100;

  private final CorrectionBoard board;

  CorrectionWaiting(CorrectionBoard board) {
    this.board = board;
  }

  @Override
  public List<DeskItem> itemsFor(Actor actor) {
    Stream<DeskItem> officials =
        Powers.FORWARD.heldBy(actor)
            ? board.open(actor, MOST).stream().flatMap(row -> official(actor, row).stream())
            : Stream.empty();
    return Stream.concat(officials, states(actor)).toList();
  }

  private static Optional<DeskItem> official(Actor actor, Row row) {
    boolean tell = !row.correction().uninformed(1).isEmpty();
    boolean ends =
        Powers.RECTIFY.heldBy(actor)
            && row.stage() != Stage.RUNNING
            && !(row.stage() == Stage.READY && row.correction().proposer().equals(actor.person()));
    return tell || ends
        ? Optional.of(
            new DeskItem(
                Phrase.of(
                    "depositary.correction.waits." + (tell ? "tell" : row.stage().code()),
                    row.document().data().registryNumber()),
                row.document().title(),
                tell ? Optional.empty() : row.correction().lastDay(),
                Phrase.of("depositary.correction.open"),
                "/desk/corrections/" + row.id()))
        : Optional.empty();
  }

  private Stream<DeskItem> states(Actor actor) {
    String code = actor.capacity().behalf().orElse("");
    return board.mine(actor, 0, MOST).rows().stream()
        .filter(row -> row.stage() == Stage.RUNNING)
        .map(row ->
            new DeskItem(
                Phrase.of(
                    "depositary.correction.waits.object", row.document().data().registryNumber()),
                row.document().title(),
                row.correction().lastDay(code),
                Phrase.of("depositary.correction.open"),
                "/desk/correction-proposals/" + row.id()));
  }
}
