package secretariat.verifier;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong, with what fills the places in its wording.
 *
 * @param arguments texts, or a fault inside this one
 */
public record Fault(Reason reason, List<Object> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault of(Reason reason, Object... arguments) {
    return new Fault(
        reason,
        Arrays.stream(arguments)
            .map(argument -> argument instanceof Fault ? argument : String.valueOf(argument))
            .toList());
  }

  /** The sentence, in {@code en}, {@code ru} or {@code zh}. */
  public String in(String language) {
    Object[] words =
        arguments.stream()
            .map(argument -> argument instanceof Fault inner ? inner.in(language) : argument)
            .toArray();
    return Words.in(language).say("reason." + reason.code(), words);
  }
}
