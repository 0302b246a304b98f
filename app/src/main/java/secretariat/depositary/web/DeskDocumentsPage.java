package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.Archive;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The deposited documents, as officials look for them. */
public record DeskDocumentsPage(List<Archive.Entry> entries, Paging paging, String sought)
    implements Page {

  public DeskDocumentsPage {
    entries = List.copyOf(entries);
  }
}
