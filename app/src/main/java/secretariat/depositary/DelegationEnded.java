package secretariat.depositary;

import java.time.LocalDate;

/**
 * The power to certify ended early.
 *
 * @param lastDay the last day on which it could be used
 */
public record DelegationEnded(LocalDate lastDay, String reason) implements DelegationAct {}
