package secretariat.ui;

/** A page with one form, which says by its status whether what was entered was refused. */
public interface FormPage extends Page {

  Form form();

  @Override
  default int status() {
    return form().isRefused() ? 422 : 200;
  }
}
