package secretariat.accounts.web;

import java.util.Optional;
import secretariat.accounts.Person;
import secretariat.ui.Form;
import secretariat.ui.Page;

/**
 * Where a person sets a password by a one-time link.
 *
 * @param person nobody if the link is good no more
 */
public record PasswordPage(String secret, Optional<Person> person, Form form) implements Page {
  @Override
  public int status() {
    return person.isEmpty() ? 404 : form.isRefused() ? 422 : 200;
  }
}
