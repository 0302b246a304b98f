package secretariat.accounts;

import java.time.Instant;
import java.util.UUID;
import secretariat.kernel.Capacity;

/**
 * A token with which a program of the person's acts over the API, in one capacity. The token itself
 * is shown once, when it is issued; only its hash is kept.
 *
 * @param label what the person calls it
 */
public record Token(UUID id, String label, Capacity capacity, Instant issued) {}
