package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.difference.DifferenceBoard.Row;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** Differences that the reader may see: the Secretariat all, a state those that concern it. */
public record DifferencesPage(List<Row> rows, Paging paging) implements Page {

  public DifferencesPage {
    rows = List.copyOf(rows);
  }
}
