package secretariat.accounts;

import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Text;

/**
 * A person who may sign in.
 *
 * @param id random; the only thing about the person that an act carries
 * @param signInName what the person types to sign in
 */
public record Person(UUID id, String signInName, Text name, Optional<String> email) {}
