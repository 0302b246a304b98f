package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.profile.Periods.Start;

/**
 * Who receives a certified copy, each with the reason, and by when: proposed by the rules of the
 * day and fixed by the officer who certifies. Fixed once; who is not on the list can ask for a
 * further copy.
 *
 * @param lines the members in protocol order, then others
 * @param due absent where no period is known, as for a historical document
 */
public record RecipientsFixed(List<Line> lines, Optional<Due> due) implements DepositaryAct {

  public RecipientsFixed {
    lines = List.copyOf(lines);
  }

  /** Why somebody receives a copy. */
  public enum Reason {
    MEMBER,
    SIGNATORY,
    PARTY,
    ENTITLED,
    CONCERNED;

    /** The last part of the key of its words. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Reason> ofCode(String code) {
      return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
  }

  /**
   * A recipient.
   *
   * @param recipient the code of the state or body
   * @param name its official name on the day
   * @param explanation the official's own words, where the rules alone did not propose it
   */
  public record Line(
      String recipient, Text name, Reason reason, Optional<String> explanation, Citation source) {}

  /** The last day for delivery, and how it was counted. */
  public record Due(LocalDate lastDay, int days, Start from, LocalDate dayZero, Citation source) {}

  Optional<Line> line(String recipient) {
    return lines.stream().filter(line -> line.recipient().equals(recipient)).findFirst();
  }
}
