package secretariat.membership.web;

import java.util.List;
import secretariat.kernel.Text;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Paging;

/**
 * Every state and organisation that is named, for officials.
 *
 * @param underWay the files of the accessions that are under way
 * @param mayRecord whether the reader may record acts
 */
public record DeskStatesPage(List<Row> rows, List<StateFile> underWay, boolean mayRecord, Form form)
    implements FormPage {

  public DeskStatesPage {
    rows = List.copyOf(rows);
    underWay = List.copyOf(underWay);
  }

  /** One of them, and its standing today in words' keys. */
  public record Row(String code, Text name, Text longName, Text standing) {}

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }
}
