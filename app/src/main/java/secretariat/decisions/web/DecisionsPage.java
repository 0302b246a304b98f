package secretariat.decisions.web;

import java.util.List;
import java.util.Map;
import secretariat.decisions.DecisionBook.Entry;
import secretariat.kernel.Text;
import secretariat.profile.web.AsAt;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Frame;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/**
 * The decision book as at the end of a day, the newest decision first.
 *
 * @param query what follows the address to seek the same again
 */
public record DecisionsPage(
    AsAt asAt, Form form, List<Choice> bodies, List<Row> rows, Paging paging, String query)
    implements Page {

  /** A decision and the name of the body that took it. */
  public record Row(Entry entry, Text body) {}

  @Override
  public int status() {
    return asAt.status();
  }

  public String adopted(Frame frame, Entry entry) {
    return secretariat.profile.web.Facts.date(frame, entry.adopted());
  }

  static Form form(AsAt asAt, String q, String body, String year) {
    return Form.with(Map.of("at", asAt.asked(), "q", q, "body", body, "year", year))
        .refused(asAt.refusals());
  }
}
