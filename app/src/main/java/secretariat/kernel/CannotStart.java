package secretariat.kernel;

/**
 * Something outside the program keeps it from starting or going on, and a person can put it right.
 * The message is one plain sentence that says what is wrong and what to do.
 */
public class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
