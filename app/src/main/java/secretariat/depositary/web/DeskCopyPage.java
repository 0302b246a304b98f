package secretariat.depositary.web;

import java.util.List;
import secretariat.kernel.Text;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * The certification of a copy.
 *
 * @param recipients to whom a copy may be certified today, in protocol order
 * @param recipient the name of the one chosen
 * @param secondLook whether the recipient is chosen and nothing stands against the copy
 */
public record DeskCopyPage(
    DeskDocumentPage.Details details,
    List<Choice> recipients,
    Text recipient,
    Form form,
    boolean secondLook)
    implements FormPage {

  public DeskCopyPage {
    recipients = List.copyOf(recipients);
  }

  public String here() {
    return "/desk/documents/" + details.document().subject().id();
  }

  /** The pages of all texts that will be on the copy. */
  public int pages() {
    return details.document().authenticTexts().stream().mapToInt(text -> text.pages()).sum();
  }
}
