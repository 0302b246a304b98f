package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import secretariat.accounts.Acting;
import secretariat.accounts.Person;
import secretariat.accounts.RecordsNothing;
import secretariat.accounts.Token;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

/** A person's own page. */
@Controller
class MyController {

  private final Tokens tokens;

  MyController(Tokens tokens) {
    this.tokens = tokens;
  }

  @GetMapping("/desk/me")
  MyPage page(Acting acting) {
    return page(acting, Form.blank(), Optional.empty());
  }

  @PostMapping("/desk/me/capacity")
  @RecordsNothing("choosing twice is choosing once")
  Answer choose(Acting acting, Form form, HttpServletRequest request) {
    Optional<Capacity> chosen =
        acting.capacities().stream()
            .filter(each -> each.code().equals(form.value("capacity")))
            .findFirst();
    if (chosen.isEmpty()) {
      return page(
          acting, form.refused(List.of(Tokens.NOT_HELD.refuses("capacity"))), Optional.empty());
    }
    SessionFilter.choose(request, chosen.get());
    return new SeeOther("/desk");
  }

  @PostMapping("/desk/me/tokens")
  @RecordsNothing("two tokens are listed and can be revoked")
  Answer issue(Acting acting, Form form) {
    Capacity capacity = acting.actor().capacity();
    return switch (tokens.issue(person(acting).id(), capacity, form.value("label"))) {
      case Outcome.Done<String> done -> page(acting, Form.blank(), Optional.of(done.value()));
      case Outcome.Refused<String> refused ->
          page(acting, form.refused(refused.refusals()), Optional.empty());
    };
  }

  @PostMapping("/desk/me/tokens/{token}/revocation")
  @RecordsNothing("revoking twice is revoking once")
  Answer revoke(Acting acting, @PathVariable UUID token) {
    tokens.revoke(person(acting).id(), token);
    return new SeeOther("/desk/me");
  }

  private MyPage page(Acting acting, Form form, Optional<String> issued) {
    Person person = person(acting);
    List<Token> held = tokens.of(person.id());
    Capacity capacity = acting.actor().capacity();
    Form shown = form.isRefused() ? form : Form.with(Map.of("capacity", capacity.code()));
    return new MyPage(person, capacity, acting.capacities(), held, shown, issued);
  }

  /** The access table lets nobody in who has not signed in. */
  private static Person person(Acting acting) {
    return acting.person().orElseThrow();
  }
}
