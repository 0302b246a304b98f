package secretariat.ui;

/**
 * A page, as a record of what it shows. It is rendered by the template {@code <name of the
 * record>.jte} in the same folder, with the parameters {@code page} (the record) and {@code frame}
 * (a {@link Frame}). A page without a layout around it is a fragment.
 */
public non-sealed interface Page extends Answer {

  /** The HTTP status; a page that shows refusals answers 422. */
  default int status() {
    return 200;
  }
}
