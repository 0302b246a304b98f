package secretariat.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.LegalClock;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.register.Register;

/** One-time links by which a person sets a password. Good for a day, once; kept as hashes. */
@Component
public class OneTimeLinks {

  /** The two entries of a new password differ. */
  public static final Rule REPEATED_OTHERWISE = Rule.of("accounts.password-repeated-otherwise");

  static final Rule LINK_NOT_GOOD = Rule.of("accounts.link-not-good");

  private static final Duration GOOD_FOR = Duration.ofHours(24);

  private final Accounts accounts;
  private final CredentialStore store;
  private final Passwords passwords;
  private final Register register;
  private final LegalClock clock;

  OneTimeLinks(
      Accounts accounts,
      CredentialStore store,
      Passwords passwords,
      Register register,
      LegalClock clock) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.register = register;
    this.clock = clock;
  }

  /**
   * Issues a link to a person; earlier ones are void. Returns its path on this site, which is shown
   * this once.
   */
  public Outcome<String> issue(Actor actor, UUID person) {
    List<Refusal> refusals = AppointmentRules.administrator(actor);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    if (accounts.person(person).isEmpty()) {
      return Outcome.refused(Accounts.PERSON_UNKNOWN.refuses("person"));
    }
    String secret = Secret.fresh();
    Instant now = clock.now();
    return register.together(() -> {
      store.insertLink(person, Secret.hash(secret), now, now.plus(GOOD_FOR));
      return Outcome.done("/password/" + secret);
    });
  }

  /** Whose link it is, if it is still good. Looking does not use it. */
  public Optional<Person> holder(String secret) {
    return store.personOfLink(Secret.hash(secret), clock.now()).flatMap(accounts::person);
  }

  /** Uses the link: sets the password and ends every session of the person. */
  public Outcome<Person> setPassword(String secret, String password) {
    Optional<Person> holder = holder(secret);
    if (holder.isEmpty()) {
      return Outcome.refused(LINK_NOT_GOOD.refuses(""));
    }
    List<Refusal> refusals = Passwords.refusals(password, holder.get().signInName());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    String hash = passwords.hash(password);
    Instant now = clock.now();
    return register.together(() -> {
      if (!store.useLink(Secret.hash(secret), now)) {
        return Outcome.refused(LINK_NOT_GOOD.refuses(""));
      }
      store.setPassword(holder.get().id(), hash, now);
      return Outcome.done(holder.get());
    });
  }
}
