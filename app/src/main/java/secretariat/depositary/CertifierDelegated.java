package secretariat.depositary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Secretary-General gave an officer the power to certify copies.
 *
 * @param officer the random id of the person
 * @param from the first day, at the seat
 * @param until the last day, if it was fixed
 * @param instrument the order or note by which it was given
 */
public record CertifierDelegated(
    String officer, LocalDate from, Optional<LocalDate> until, String instrument)
    implements DelegationAct {}
