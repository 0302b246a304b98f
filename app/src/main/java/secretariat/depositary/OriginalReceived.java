package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;

/**
 * An original arrived at the registry (акт приёма-передачи). Always recorded, whatever becomes of
 * it later; the depositary's clock starts on the day of receipt.
 *
 * @param receiptNumber allocated, never used twice
 * @param receivedOn the calendar date at the seat on which it was handed over
 * @param deliveredBy the state, body or office that delivered it; no personal names
 * @param noteNumber the number of the note verbale or letter that came with it
 * @param title what it is called on its face, in whatever languages were written down
 * @param pages the pages of the original in each language
 * @param signatories codes or names of those who signed
 * @param shelf where the paper stands
 * @param files scans handed over with it, if any
 */
public record OriginalReceived(
    String receiptNumber,
    LocalDate receivedOn,
    Optional<String> deliveredBy,
    Optional<String> noteNumber,
    Optional<LocalDate> noteDate,
    secretariat.kernel.Text title,
    List<PagesIn> pages,
    Optional<String> seals,
    List<String> signatories,
    Optional<String> annexes,
    Optional<String> shelf,
    List<FileReference> files)
    implements DepositaryAct {

  /** How many pages the original has in a language. */
  public record PagesIn(Language language, int pages) {}
}
