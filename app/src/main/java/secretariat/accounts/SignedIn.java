package secretariat.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/**
 * Who has signed in to a session. A password set later ends the session.
 *
 * @param passwordSet when the password that was used had been set
 */
public record SignedIn(UUID person, Instant passwordSet) implements Principal, Serializable {
  @Override
  public String getName() {
    return person.toString();
  }
}
