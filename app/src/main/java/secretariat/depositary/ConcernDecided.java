package secretariat.depositary;

/**
 * It was decided whether a document concerns a body, and so whether the body receives a copy. A
 * later decision takes the place of an earlier one until the list of recipients is fixed.
 *
 * <p>Source: "SCO Secretariat in brief" (2014): copies go to the Regional Anti-Terrorist Structure
 * if a document concerns it.
 *
 * @param body the recipient's code, such as {@code RATS}
 */
public record ConcernDecided(String body, boolean concerned, String reason)
    implements DepositaryAct {}
