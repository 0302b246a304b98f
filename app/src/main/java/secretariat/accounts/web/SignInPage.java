package secretariat.accounts.web;

import secretariat.ui.Form;
import secretariat.ui.Page;

/**
 * Where a person signs in.
 *
 * @param to where the person wanted to go; may be empty
 * @param again whether an earlier session has ended
 * @param tooMany whether there were too many attempts
 */
public record SignInPage(Form form, String to, boolean again, boolean tooMany) implements Page {
  @Override
  public int status() {
    return tooMany ? 429 : form.isRefused() ? 422 : 200;
  }
}
