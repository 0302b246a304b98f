package secretariat.accounts.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.Person;
import secretariat.accounts.RecordsNothing;
import secretariat.kernel.Outcome;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** Where a person sets a password by a one-time link. */
@Controller
class PasswordController {

  private final OneTimeLinks links;

  PasswordController(OneTimeLinks links) {
    this.links = links;
  }

  @GetMapping("/password/{secret}")
  PasswordPage page(@PathVariable String secret) {
    return new PasswordPage(secret, links.holder(secret), Form.blank());
  }

  @PostMapping("/password/{secret}")
  @RecordsNothing("the link is good only once")
  Answer set(@PathVariable String secret, Form form) {
    String password = form.value("password");
    if (!password.equals(form.value("repeated"))) {
      return new PasswordPage(
          secret,
          links.holder(secret),
          form.refused(List.of(OneTimeLinks.REPEATED_OTHERWISE.refuses("repeated"))));
    }
    return switch (links.setPassword(secret, password)) {
      case Outcome.Done<Person> done -> new SeeOther("/sign-in");
      case Outcome.Refused<Person> refused ->
          new PasswordPage(secret, links.holder(secret), form.refused(refused.refusals()));
    };
  }
}
