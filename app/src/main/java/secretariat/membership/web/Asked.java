package secretariat.membership.web;

import java.util.List;
import secretariat.ui.Choice;

/**
 * One thing that the form of an act asks for.
 *
 * @param name of the field
 */
public record Asked(String name, Kind kind, String label, boolean required, List<Choice> choices) {

  /** In what manner it is asked. */
  public enum Kind {
    DAY,
    LINE,
    /** A line in each of the three languages. */
    TEXT,
    ONE,
    SEVERAL
  }

  public Asked {
    choices = List.copyOf(choices);
  }

  /** What was entered, as a reader would say it: the choice's words, not its code. */
  public String shown(String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }
}
