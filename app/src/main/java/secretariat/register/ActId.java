package secretariat.register;

/**
 * An act's lasting name: its subject and its place, from 1, in the subject's sequence. Written
 * {@code document/6f9c…/3}.
 */
public record ActId(Subject subject, long sequence) {

  /** Reads what {@link #code()} wrote. */
  public static ActId parse(String code) {
    int slash = code.lastIndexOf('/');
    return new ActId(
        Subject.parse(code.substring(0, slash)), Long.parseLong(code.substring(slash + 1)));
  }

  public String code() {
    return subject.code() + "/" + sequence;
  }
}
