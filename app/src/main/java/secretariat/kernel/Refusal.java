package secretariat.kernel;

import java.util.List;

/**
 * That something may not be done: under which rule, and which field of the request was wrong. The
 * words (what, which source, what to do) are the rule's.
 *
 * @param field the request's field, or empty if the request as a whole is refused
 */
public record Refusal(Rule rule, String field, List<Object> arguments) {

  /** The same of the request as a whole, where it has no such field. */
  public Refusal ofTheWhole() {
    return new Refusal(rule, "", arguments);
  }
}
