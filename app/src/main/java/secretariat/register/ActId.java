package secretariat.register;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An act's lasting name: its subject and its place, from 1, in the subject's sequence. Written
 * {@code document/6f9c…/3}.
 */
public record ActId(Subject subject, long sequence) {

  private static final Pattern NAME =
      Pattern.compile("[a-z]+(-[a-z]+)*/[A-Za-z0-9._-]{1,80}/[1-9][0-9]{0,17}");

  /** Reads what {@link #code()} wrote. */
  public static ActId parse(String code) {
    int slash = code.lastIndexOf('/');
    return new ActId(
        Subject.parse(code.substring(0, slash)), Long.parseLong(code.substring(slash + 1)));
  }

  /** The act that an address names, if it is in the form of a name at all. */
  public static Optional<ActId> ofCode(String code) {
    return NAME.matcher(code).matches() ? Optional.of(parse(code)) : Optional.empty();
  }

  public String code() {
    return subject.code() + "/" + sequence;
  }
}
