package secretariat.depositary;

import secretariat.kernel.Text;
import secretariat.profile.Citation;

/**
 * An error was found in one certified copy, not in the text: a procès-verbal names it at once, and
 * is communicated to the holder.
 *
 * <p>Source: the rule reflected in VCLT art. 79 (5).
 *
 * @param number of the procès-verbal, allocated, never used twice
 * @param copy the place, in the document's history, of the act that certified the copy
 * @param error what is wrong in the copy, and what is right
 */
public record CopyRectified(
    String number, long copy, String copyNumber, String recipient, Text error, Citation source)
    implements DepositaryAct {}
