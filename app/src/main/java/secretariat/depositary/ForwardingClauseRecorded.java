package secretariat.depositary;

import java.time.LocalDate;
import secretariat.profile.Periods.Start;

/**
 * The document itself says by when its certified copies are sent. Its clause prevails over the
 * organisation's rule.
 *
 * @param dayZero the day of the fact from which the clause counts; it is not counted itself
 * @param article where the clause stands
 * @param wording what it says, in the words of the document
 */
public record ForwardingClauseRecorded(
    int days, Start from, LocalDate dayZero, String article, String wording)
    implements DepositaryAct {

  LocalDate endsOn() {
    return dayZero.plusDays(days);
  }
}
