package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import secretariat.depositary.Archive;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * Received originals that wait for their deposit, the oldest first.
 *
 * @param mayReceive whether the reader may record a further receipt
 */
public record DeskReceiptsPage(List<Row> rows, Paging paging, boolean mayReceive, LocalDate today)
    implements Page {

  public DeskReceiptsPage {
    rows = List.copyOf(rows);
  }

  /** A receipt, how far it is, and the last day for its certified copies. */
  public record Row(Archive.Entry entry, DeskStage stage, LocalDate by) {}
}
