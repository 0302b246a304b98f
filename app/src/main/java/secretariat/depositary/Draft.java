package secretariat.depositary;

import java.time.Instant;

/**
 * A draft of a deposit, as somebody left it.
 *
 * @param drafter the person who saved this version
 * @param version from 1, one more with every saving
 * @param ready whether it awaits a second reader
 */
public record Draft(
    String document,
    String drafter,
    int version,
    DepositDraft content,
    boolean ready,
    Instant edited) {}
