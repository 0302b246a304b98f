package secretariat.accounts.web;

import java.util.List;
import java.util.Optional;
import secretariat.accounts.Person;
import secretariat.accounts.Token;
import secretariat.kernel.Capacity;
import secretariat.ui.Form;
import secretariat.ui.FormPage;

/**
 * A person's own page: in which capacity the person acts, and the tokens of the person's programs.
 *
 * @param issued a token just issued, shown this once
 */
public record MyPage(
    Person person,
    Capacity capacity,
    List<Capacity> capacities,
    List<Token> tokens,
    Form form,
    Optional<String> issued)
    implements FormPage {

  public MyPage {
    capacities = List.copyOf(capacities);
    tokens = List.copyOf(tokens);
  }
}
