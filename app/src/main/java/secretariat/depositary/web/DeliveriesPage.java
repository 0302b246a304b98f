package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.depositary.forwarding.ForwardingBoard.Row;
import secretariat.depositary.forwarding.Way;
import secretariat.kernel.Text;
import secretariat.profile.Periods;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** What came for one recipient, the newest first. */
public record DeliveriesPage(Text recipient, List<Row> rows, Periods.Notice notice, Paging paging)
    implements Page {

  public DeliveriesPage {
    rows = List.copyOf(rows);
  }

  /** The day on which periods begin for the recipient. */
  public Optional<LocalDate> start(Row row) {
    return Way.start(
        notice, row.facts().dispatched(), row.facts().delivered(), row.facts().acknowledged());
  }
}
