package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;

/**
 * Which states were parties to a treaty on a day, as a source says. It is what the depositary knows
 * and from where; a later record takes the place of an earlier one.
 *
 * <p>Source: parties receive certified copies (rule reflected in VCLT art. 77 (1) (b)) and are
 * heard on corrections (art. 79).
 *
 * @param states codes of all that were parties then
 * @param on the day for which the source says so
 * @param source such as a status list or a notification
 */
public record PartiesRecorded(List<String> states, LocalDate on, String source)
    implements DepositaryAct {

  public PartiesRecorded {
    states = states.stream().distinct().sorted().toList();
  }
}
