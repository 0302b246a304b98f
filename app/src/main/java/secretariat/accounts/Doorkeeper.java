package secretariat.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.accounts.CredentialStore.Credential;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;

/** Lets persons in by their password, and knows at each request whether they may stay. */
@Component
public class Doorkeeper {

  /** Too many attempts to sign in. */
  public static final Rule TOO_MANY_ATTEMPTS = Rule.of("accounts.too-many-attempts");

  static final Rule NOT_RECOGNISED = Rule.of("accounts.not-recognised");

  private final Accounts accounts;
  private final AccountStore persons;
  private final CredentialStore credentials;
  private final Passwords passwords;
  private final Attempts attempts;

  Doorkeeper(
      Accounts accounts,
      AccountStore persons,
      CredentialStore credentials,
      Passwords passwords,
      Attempts attempts) {
    this.accounts = accounts;
    this.persons = persons;
    this.credentials = credentials;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /**
   * Signs a person in. An unknown name and a wrong password get the same answer in the same time.
   *
   * @param address the network address the request came from
   */
  public Outcome<SignedIn> signIn(String signInName, String password, String address) {
    if (!attempts.begin(signInName, address)) {
      return Outcome.refused(TOO_MANY_ATTEMPTS.refuses("", Attempts.WINDOW.toMinutes()));
    }
    Optional<Person> person = persons.personBySignInKey(NewPerson.keyOf(signInName));
    Optional<Credential> credential = person.flatMap(each -> credentials.credential(each.id()));
    if (person.isEmpty() || credential.isEmpty()) {
      passwords.pretendToMatch(password);
      return Outcome.refused(NOT_RECOGNISED.refuses(""));
    }
    if (!passwords.matches(password, credential.get().passwordHash())) {
      return Outcome.refused(NOT_RECOGNISED.refuses(""));
    }
    attempts.succeeded(signInName, address);
    return Outcome.done(new SignedIn(person.get().id(), credential.get().set()));
  }

  /**
   * The person of a session and the capacities held today; nobody if the password has been set anew
   * since.
   */
  public Optional<Standing> standing(SignedIn session) {
    boolean stillGood =
        credentials
            .credential(session.person())
            .filter(credential -> credential.set().equals(session.passwordSet()))
            .isPresent();
    return stillGood
        ? persons
            .person(session.person())
            .map(person -> new Standing(person, accounts.capacitiesToday(person.id())))
        : Optional.empty();
  }

  /** Who a signed-in person is, and in which capacities the person can act today. */
  public record Standing(Person person, List<Capacity> capacities) {}
}
