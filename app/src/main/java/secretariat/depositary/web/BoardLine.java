package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Optional;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.ForwardingBoard.Standing;
import secretariat.depositary.forwarding.Troubles.Trouble;
import secretariat.kernel.Text;
import secretariat.ui.Phrase;
import secretariat.ui.Shape;

/**
 * A row of a board.
 *
 * @param way by which way the recipient's copies go
 * @param byItself whether they go that way without an official
 * @param trouble what keeps the copy from being made or sent
 */
public record BoardLine(
    Row row, Text name, Optional<Phrase> way, boolean byItself, Optional<Trouble> trouble) {

  /** Whether something is about to happen to it that nobody has to do. */
  public boolean isMoving() {
    return switch (row.standing()) {
      case TO_MAKE -> true;
      case TO_SEND -> byItself && trouble.isEmpty();
      case UNDER_WAY, DELIVERED, FAILED -> false;
    };
  }

  /** Its standing by shape; lateness and failure ask for attention. */
  public Shape shape(LocalDate today) {
    if (row.isLate(today) || row.standing() == Standing.FAILED) {
      return Shape.ATTENTION;
    }
    return switch (row.standing()) {
      case TO_MAKE, TO_SEND -> Shape.OPEN;
      case UNDER_WAY -> Shape.UNDER_WAY;
      case DELIVERED -> Shape.DONE;
      case FAILED -> Shape.ATTENTION;
    };
  }

  /** The key of the word for its standing. */
  public String word(LocalDate today) {
    String late = row.isLate(today) ? ".late" : "";
    return "depositary.forwarding.standing." + row.standing().code() + late;
  }
}
