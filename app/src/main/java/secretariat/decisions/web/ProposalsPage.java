package secretariat.decisions.web;

import java.util.List;
import secretariat.decisions.ProposalRow;
import secretariat.kernel.Text;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The proposals that are under way, for the Secretariat. */
public record ProposalsPage(List<Row> rows, boolean mayPrepare) implements Page {

  /** A proposal and the name of the body that is to decide. */
  public record Row(ProposalRow proposal, Text body) {}

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }
}
