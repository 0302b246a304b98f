package secretariat.depositary.web;

import java.util.List;
import java.util.stream.Stream;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.difference.DifferenceBoard.Row;
import secretariat.depositary.difference.Matter;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;
import secretariat.ui.Paging;

/** The differences about one document, and a new one. */
public record DocumentDifferencesPage(
    Deposited document, List<Row> rows, May may, List<Choice> states, Form form)
    implements FormPage {

  public DocumentDifferencesPage {
    rows = List.copyOf(rows);
    states = List.copyOf(states);
  }

  /**
   * What the reader may do.
   *
   * @param own whether the reader speaks for a state, and needs no note
   */
  public record May(boolean record, boolean own) {}

  public String here() {
    return "/desk/documents/" + document.subject().id() + "/differences";
  }

  public Paging paging() {
    return new Paging(1, Math.max(1, rows.size()), rows.size());
  }

  public List<Choice> matters(Frame frame) {
    return Stream.of(Matter.values())
        .map(each ->
            new Choice(each.code(), frame.say("depositary.difference.matter." + each.code())))
        .toList();
  }
}
