package secretariat.accounts.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.accounts.Accounts;
import secretariat.accounts.NewPerson;
import secretariat.accounts.Once;
import secretariat.accounts.Person;
import secretariat.kernel.Actor;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.Paging;
import secretariat.ui.SeeOther;

/** The administrator's list of persons. */
@Controller
class AccountsController {

  private static final int ROWS = 50;

  private final Accounts accounts;

  AccountsController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/desk/accounts")
  AccountsPage page(
      Language language,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "") String q) {
    return page(language, page, q, Form.blank());
  }

  @PostMapping("/desk/accounts")
  Answer add(Actor actor, Language language, Once once, Form form) {
    var wanted = new NewPerson(form.value("signInName"), name(form), email(form));
    return switch (once.run(UUID.class, () -> accounts.add(actor, wanted).map(Person::id))) {
      case Outcome.Done<UUID> done -> new SeeOther("/desk/accounts/" + done.value());
      case Outcome.Refused<UUID> refused -> page(language, 1, "", form.refused(refused.refusals()));
    };
  }

  private AccountsPage page(Language language, int number, String sought, Form form) {
    Collator collator = Collator.getInstance(language.locale());
    List<Person> found =
        accounts.persons().stream()
            .filter(person -> matches(person, sought))
            .sorted(Comparator.comparing(person -> person.name().in(language), collator::compare))
            .toList();
    var paging = new Paging(number, ROWS, found.size());
    List<AccountsPage.Row> rows =
        found.stream()
            .skip(paging.offset())
            .limit(ROWS)
            .map(each -> new AccountsPage.Row(each, accounts.capacitiesToday(each.id())))
            .toList();
    return new AccountsPage(rows, paging, sought, form);
  }

  private static boolean matches(Person person, String sought) {
    String key = NewPerson.keyOf(sought);
    return NewPerson.keyOf(person.signInName()).contains(key)
        || person.name().versions().values().stream()
            .anyMatch(name -> NewPerson.keyOf(name).contains(key));
  }

  private static Text name(Form form) {
    return Text.of(form.value("name.en"), form.value("name.ru"), form.value("name.zh-Hans"));
  }

  private static Optional<String> email(Form form) {
    return Optional.of(form.value("email"));
  }
}
