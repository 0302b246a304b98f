package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.export.Exportable.Whose;
import secretariat.ui.Page;

/**
 * Whose export can be had here, and what is in it.
 *
 * @param possible whether there is a log yet, so that something can be proven
 */
public record ExportsPage(List<Whose> recipients, boolean possible) implements Page {

  public ExportsPage {
    recipients = List.copyOf(recipients);
  }
}
