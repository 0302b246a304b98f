package secretariat.depositary.web;

import secretariat.depositary.DepositDraft;
import secretariat.depositary.Draft;
import secretariat.depositary.OriginalReceived;
import secretariat.kernel.Text;
import secretariat.ui.Form;
import secretariat.ui.Page;

/**
 * The second look at a draft: everything that would be recorded.
 *
 * @param drafter who prepared it
 * @param form why it may not be deposited by this reader, if so
 * @param sent whether the deposit was asked for, not only looked at
 */
public record DeskDepositPage(
    OriginalReceived receipt,
    Draft draft,
    Text documentKind,
    Text basis,
    Text drafter,
    Form form,
    boolean sent)
    implements Page {

  /** A look is not a refused act: only what was sent and refused answers 422. */
  @Override
  public int status() {
    return sent && form.isRefused() ? 422 : 200;
  }

  public String here() {
    return "/desk/documents/" + draft.document();
  }

  public DepositDraft content() {
    return draft.content();
  }

  public boolean isOurs() {
    return content().depositary().equals(secretariat.depositary.DocumentDeposited.SECRETARIAT);
  }
}
