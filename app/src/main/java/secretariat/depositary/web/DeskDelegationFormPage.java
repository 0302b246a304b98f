package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * The form in which the power to certify is given.
 *
 * @param officers who holds an office in which it can be used
 * @param lacking why the reader may not give it, if so
 */
public record DeskDelegationFormPage(List<Choice> officers, Optional<Refusal> lacking, Form form)
    implements FormPage {

  public DeskDelegationFormPage {
    officers = List.copyOf(officers);
  }
}
