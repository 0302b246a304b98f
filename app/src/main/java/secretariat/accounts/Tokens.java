package secretariat.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;

/** Issues the tokens with which programs act over the API. */
@Component
public class Tokens {

  /** The capacity is not one that the person holds today. */
  public static final Rule NOT_HELD = Rule.of("accounts.capacity-not-yours");

  static final Rule LABEL_UNFIT = Rule.of("accounts.token-label-unfit");

  private static final String PREFIX = "secretariat_";
  private static final int LONGEST_LABEL = 80;

  private final Accounts accounts;
  private final CredentialStore store;
  private final LegalClock clock;

  Tokens(Accounts accounts, CredentialStore store, LegalClock clock) {
    this.accounts = accounts;
    this.store = store;
    this.clock = clock;
  }

  /** Issues a token for one of the person's own capacities; this is the only time it is shown. */
  public Outcome<String> issue(UUID person, Capacity capacity, String label) {
    if (!accounts.capacitiesToday(person).contains(capacity)) {
      return Outcome.refused(NOT_HELD.refuses("capacity"));
    }
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      return Outcome.refused(LABEL_UNFIT.refuses("label", LONGEST_LABEL));
    }
    String secret = PREFIX + Secret.fresh();
    var token = new Token(UUID.randomUUID(), label.strip(), capacity, clock.now());
    store.insertToken(token, person, Secret.hash(secret));
    return Outcome.done(secret);
  }

  /** Who acts with a token; nobody if it is unknown, revoked, or its capacity is not held today. */
  public Optional<Actor> actorOf(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return store
        .holderOfToken(Secret.hash(token))
        .filter(holder -> accounts.capacitiesToday(holder.person()).contains(holder.capacity()))
        .map(holder -> new Actor(holder.person().toString(), holder.capacity()));
  }

  public List<Token> of(UUID person) {
    return store.tokens(person);
  }

  public void revoke(UUID person, UUID token) {
    store.revokeToken(person, token, clock.now());
  }
}
