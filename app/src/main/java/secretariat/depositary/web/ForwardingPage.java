package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.ForwardingClock.Deadline;
import secretariat.depositary.forwarding.ForwardingBoard.Reminded;
import secretariat.depositary.forwarding.ForwardingBoard.Standing;
import secretariat.offices.Recipient;
import secretariat.ui.Page;

/**
 * The board of one document: who has which copy, by when, and what became of each.
 *
 * @param without who receives copies today and has none of this document
 */
public record ForwardingPage(
    DeskDocumentPage.Details details,
    Optional<Deadline> deadline,
    LocalDate today,
    List<BoardLine> lines,
    List<Reminded> reminders,
    List<Recipient> without)
    implements Page {

  public ForwardingPage {
    lines = List.copyOf(lines);
    reminders = List.copyOf(reminders);
    without = List.copyOf(without);
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }

  public boolean isListed() {
    return details.document().arrangements().list().isPresent();
  }

  public long made() {
    return lines.stream().filter(line -> line.row().made().isPresent()).count();
  }

  /** Whether copies are still being made. */
  public boolean isMaking() {
    return made() < lines.size();
  }

  /** Whether copies are still being made, or are about to leave by themselves. */
  public boolean isMoving() {
    return lines.stream().anyMatch(BoardLine::isMoving);
  }

  public long delivered() {
    return lines.stream().filter(line -> line.row().standing() == Standing.DELIVERED).count();
  }

  public long late() {
    return lines.stream()
        .filter(line -> line.row().standing() != Standing.DELIVERED && line.row().isLate(today))
        .count();
  }
}
