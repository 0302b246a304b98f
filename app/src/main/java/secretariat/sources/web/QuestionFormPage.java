package secretariat.sources.web;

import secretariat.ui.Form;
import secretariat.ui.Page;

/** The form in which an official says that sources do not agree on something. */
public record QuestionFormPage(Form form) implements Page {

  @Override
  public int status() {
    return form.isRefused() ? 422 : 200;
  }
}
