package secretariat.kernel;

/**
 * A rule of the institution. Its wording, its source and the remedy stand in the module's words in
 * three languages under {@code rule.<id>.what}, {@code rule.<id>.source} and {@code
 * rule.<id>.remedy}.
 *
 * @param id module and name, such as {@code depositary.authentic-language-missing}
 */
public record Rule(String id) {
  public Rule {
    if (!id.matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("Not a rule id: \"" + id + "\"");
    }
  }

  public static Rule of(String id) {
    return new Rule(id);
  }

  /** Refuses under this rule; the arguments fill the places in its wording. */
  public Refusal refuses(String field, Object... arguments) {
    return new Refusal(this, field, java.util.List.of(arguments));
  }
}
