package secretariat.accounts.web;

import java.util.List;
import secretariat.accounts.Person;
import secretariat.kernel.Capacity;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Paging;

/** The administrator's list of persons, and the form by which one is added. */
public record AccountsPage(List<Row> rows, Paging paging, String sought, Form form)
    implements FormPage {

  public record Row(Person person, List<Capacity> capacities) {
    public Row {
      capacities = List.copyOf(capacities);
    }
  }

  public AccountsPage {
    rows = List.copyOf(rows);
  }
}
