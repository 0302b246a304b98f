package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.Page;

/**
 * The form in which the power to certify is given.
 *
 * @param officers who holds an office in which it can be used
 * @param lacking why the reader may not give it, if so
 */
public record DeskDelegationFormPage(List<Choice> officers, Optional<Refusal> lacking, Form form)
    implements Page {

  public DeskDelegationFormPage {
    officers = List.copyOf(officers);
  }

  @Override
  public int status() {
    return form.isRefused() ? 422 : 200;
  }
}
