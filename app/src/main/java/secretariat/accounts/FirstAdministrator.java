package secretariat.accounts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import secretariat.kernel.Actor;
import secretariat.kernel.CannotStart;
import secretariat.kernel.Capacity;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.ui.Words;

/**
 * In production nobody is there at first. Until somebody can act as administrator, each start
 * prints a fresh one-time link for the first one. Accounts of an evaluation are not served.
 */
final class FirstAdministrator implements StartAccounts.AtStart {

  static final String SIGN_IN_NAME = "administrator";

  private final FoundingAccounts founding;
  private final AccountStore store;
  private final OneTimeLinks links;
  private final Words words;
  private final String site;

  /**
   * @param site where people find the pages, without a slash at its end; may be empty
   */
  FirstAdministrator(
      FoundingAccounts founding, AccountStore store, OneTimeLinks links, Words words, String site) {
    this.founding = founding;
    this.store = store;
    this.links = links;
    this.words = words;
    this.site = site;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (store.hasEvaluationAccounts()) {
      throw new CannotStart(
          "This database holds the accounts of an evaluation, which production does not serve;"
              + " start production with a database of its own.");
    }
    if (isMissing()) {
      founding.ensure(
          SIGN_IN_NAME,
          Text.of("First administrator", "Первый администратор", "首位管理员"),
          Capacity.ADMINISTRATOR);
    }
  }

  @Override
  public List<String> lines() {
    if (!isMissing()) {
      return List.of();
    }
    Person first = store.personBySignInKey(NewPerson.keyOf(SIGN_IN_NAME)).orElseThrow();
    String address = site + links.issue(Actor.SYSTEM, first.id()).orThrow();
    var lines = new ArrayList<String>();
    for (Language language : Language.values()) {
      lines.add(words.say(language, "accounts.first-administrator", SIGN_IN_NAME, address));
    }
    return lines;
  }

  private boolean isMissing() {
    return !store.hasAdministrator(founding.today());
  }
}
