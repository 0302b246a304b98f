package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * What the registry official writes down when an original arrives. Everything but the day may be
 * unknown: a paper is received whatever is missing.
 */
public record ReceivedPaper(
    LocalDate receivedOn,
    Optional<String> deliveredBy,
    Optional<String> noteNumber,
    Optional<LocalDate> noteDate,
    Text title,
    List<OriginalReceived.PagesIn> pages,
    Optional<String> seals,
    List<String> signatories,
    Optional<String> annexes,
    Optional<String> shelf,
    List<FileReference> files) {

  OriginalReceived numbered(String receiptNumber) {
    return new OriginalReceived(
        receiptNumber,
        receivedOn,
        deliveredBy,
        noteNumber,
        noteDate,
        title,
        pages,
        seals,
        signatories,
        annexes,
        shelf,
        files);
  }
}
