package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** Corrections that were proposed to a state, those first to which it may still object. */
public record CorrectionProposalsPage(List<Row> rows, String state, Paging paging) implements Page {

  public CorrectionProposalsPage {
    rows = List.copyOf(rows);
  }

  public String lastDay(Frame frame, Row row) {
    return row.correction().lastDay(state).map(frame::date).orElse("—");
  }
}
