package secretariat.depositary.web;

import secretariat.depositary.Document;
import secretariat.depositary.OriginalReceived;
import secretariat.ui.Page;

/** The record of a receipt (акт приёма-передачи), in three languages, to be printed and signed. */
public record DeskReceiptRecordPage(Document document, DeskAct act) implements Page {

  public OriginalReceived receipt() {
    return document.receipt();
  }
}
