package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** All corrections, those first on which somebody still has to act. */
public record CorrectionsPage(List<Row> rows, Paging paging) implements Page {

  public CorrectionsPage {
    rows = List.copyOf(rows);
  }
}
