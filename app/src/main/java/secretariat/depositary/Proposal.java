package secretariat.depositary;

import java.util.List;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Text;

/**
 * Who should receive a certified copy, by the rules of a day.
 *
 * @param unnamed those whom the institution does not know by code and name on the day, which the
 *     rules cannot propose
 * @param undecided bodies of which it was not decided whether the document concerns them
 */
public record Proposal(List<Line> lines, List<String> unnamed, List<Named> undecided) {

  public Proposal {
    lines = List.copyOf(lines);
    unnamed = List.copyOf(unnamed);
    undecided = List.copyOf(undecided);
  }

  /** A body, a state or a standing, by its code. */
  public record Named(String code, Text name) {}

  /**
   * A recipient whom an official adds.
   *
   * @param place its number in the form, from 1
   * @param name needed where the institution does not know the state
   */
  public record Addition(int place, String code, String name, Reason reason, String explanation) {
    String field(String part) {
      return "added-%d-%s".formatted(place, part);
    }
  }

  public List<String> codes() {
    return lines.stream().map(Line::recipient).toList();
  }
}
