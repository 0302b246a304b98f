package secretariat.decisions.web;

import java.util.List;
import secretariat.decisions.ProposalRow;
import secretariat.kernel.Text;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** What is or was before the states, for one of them. */
public record ConsentPage(List<Row> rows) implements Page {

  /**
   * @param awaits whether an answer of this state is awaited
   */
  public record Row(ProposalRow proposal, Text body, boolean awaits) {}

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }
}
