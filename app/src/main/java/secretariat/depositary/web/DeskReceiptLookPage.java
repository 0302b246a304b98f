package secretariat.depositary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import secretariat.accounts.Once;
import secretariat.depositary.ReceivedPaper;
import secretariat.ui.Form;
import secretariat.ui.Page;

/** A second look before a receipt is recorded: what was written down, and what was left open. */
public record DeskReceiptLookPage(ReceivedPaper paper, Form form) implements Page {

  private static final Set<String> OF_THE_FORM =
      Set.of("_csrf", Once.FIELD, DeskReceiptForm.LOOKED, DeskReceiptForm.CHANGE);

  /** One entry, to be sent again after the second look. */
  public record Entry(String name, String value) {}

  public List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    form.values()
        .forEach((name, values) -> {
          if (!OF_THE_FORM.contains(name)) {
            values.stream()
                .filter(value -> !value.isBlank())
                .forEach(value -> entries.add(new Entry(name, value)));
          }
        });
    return entries;
  }
}
