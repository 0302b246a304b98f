package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import secretariat.accounts.Accounts;
import secretariat.accounts.Acting;
import secretariat.accounts.Doorkeeper;
import secretariat.accounts.RecordsNothing;
import secretariat.accounts.SignedIn;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.ui.Answer;
import secretariat.ui.Form;
import secretariat.ui.SeeOther;

@Controller
class SignInController {

  private final Doorkeeper doorkeeper;
  private final Accounts accounts;
  private final SessionAuthenticationStrategy freshSession;
  private final SecurityContextRepository sessions;

  SignInController(
      Doorkeeper doorkeeper,
      Accounts accounts,
      SessionAuthenticationStrategy freshSession,
      SecurityContextRepository sessions) {
    this.doorkeeper = doorkeeper;
    this.accounts = accounts;
    this.freshSession = freshSession;
    this.sessions = sessions;
  }

  @GetMapping("/sign-in")
  Answer page(
      Acting acting,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String again) {
    return acting.person().isPresent()
        ? new SeeOther("/desk/me")
        : new SignInPage(Form.blank(), Wanted.path(to), again != null, false);
  }

  @PostMapping("/sign-in")
  @RecordsNothing("signing in twice leaves one session")
  Answer signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
    Outcome<SignedIn> outcome =
        doorkeeper.signIn(
            form.value("signInName"), form.value("password"), request.getRemoteAddr());
    return switch (outcome) {
      case Outcome.Done<SignedIn> done -> {
        open(done.value(), request, response);
        yield new SeeOther(start(done.value(), form, request));
      }
      case Outcome.Refused<SignedIn> refused -> refused(form, refused.refusals());
    };
  }

  private void open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
    var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    request.getSession();
    freshSession.onAuthentication(authentication, request, response);
    var context = new SecurityContextImpl(authentication);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
  }

  /** Who holds one capacity acts in it; who holds several chooses first. */
  private String start(SignedIn person, Form form, HttpServletRequest request) {
    List<Capacity> capacities = accounts.capacitiesToday(person.person());
    if (capacities.size() != 1) {
      return "/desk/me";
    }
    SessionFilter.choose(request, capacities.getFirst());
    String wanted = Wanted.path(form.value("to"));
    return wanted.isEmpty() ? "/desk" : wanted;
  }

  private static SignInPage refused(Form form, List<Refusal> refusals) {
    boolean tooMany = refusals.getFirst().rule().equals(Doorkeeper.TOO_MANY_ATTEMPTS);
    var kept = Form.with(Map.of("signInName", form.value("signInName"))).refused(refusals);
    return new SignInPage(kept, Wanted.path(form.value("to")), false, tooMany);
  }
}
