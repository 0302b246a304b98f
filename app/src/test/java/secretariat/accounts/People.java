package secretariat.accounts;

import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;

/** Makes persons for tests through the offices themselves. */
public record People(Accounts accounts, OneTimeLinks links, Tokens tokens) {

  public static final String PASSWORD = "the cranes return in spring";
  private static final Actor ADMINISTRATOR = new Actor("a-test", Capacity.ADMINISTRATOR);

  /** A person who can sign in with {@link #PASSWORD}, holding these capacities from today. */
  public Person holding(Capacity... capacities) {
    String name = "person-" + UUID.randomUUID();
    var wanted = new NewPerson(name, Text.of("Test Person", "Лицо", "人员"), Optional.empty());
    Person person = accounts.add(ADMINISTRATOR, wanted).orThrow();
    for (Capacity capacity : capacities) {
      accounts
          .grant(Actor.SYSTEM, person.id(), capacity, accounts.today(), Optional.empty())
          .orThrow();
    }
    links.setPassword(link(person), PASSWORD).orThrow();
    return person;
  }

  /** The secret of a fresh one-time link. */
  public String link(Person person) {
    String path = links.issue(ADMINISTRATOR, person.id()).orThrow();
    return path.substring("/password/".length());
  }

  /** The administrator who makes them. */
  public static Actor administrator() {
    return ADMINISTRATOR;
  }

  public Outcome<?> end(Person person, Capacity capacity) {
    return accounts.end(ADMINISTRATOR, person.id(), capacity, accounts.today());
  }

  public String token(Person person, Capacity capacity) {
    return tokens.issue(person.id(), capacity, "test").orThrow();
  }
}
