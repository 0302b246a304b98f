package secretariat.depositary.web;

import java.util.List;
import secretariat.depositary.CopyBook;
import secretariat.kernel.Text;
import secretariat.ui.Page;
import secretariat.ui.Paging;

/** The certified copies of one recipient, the newest first. */
public record DeskMyCopiesPage(Text recipient, List<CopyBook.Issued> copies, Paging paging)
    implements Page {

  public DeskMyCopiesPage {
    copies = List.copyOf(copies);
  }
}
