package secretariat.decisions;

import java.time.Instant;
import java.util.Optional;
import secretariat.kernel.Text;

/**
 * A proposal in a list.
 *
 * @param body the body that is to decide; empty for the member states as such
 * @param stage its code
 * @param expires when the clock of the open round runs out
 */
public record ProposalRow(
    String id,
    Text title,
    Optional<String> body,
    String stage,
    int round,
    Optional<Instant> expires,
    Instant entered) {}
