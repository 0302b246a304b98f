package secretariat.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import secretariat.accounts.Acting;
import secretariat.accounts.Doorkeeper;
import secretariat.accounts.SignedIn;
import secretariat.kernel.Capacity;

/**
 * Finds out at each request who sends it: the session's person in the chosen capacity, if it is
 * held today still. A session whose capacity has ended goes on without a capacity; one whose
 * password was set anew ends.
 */
final class SessionFilter extends OncePerRequestFilter {

  private static final String CHOSEN = "capacity";

  private final Doorkeeper doorkeeper;

  SessionFilter(Doorkeeper doorkeeper) {
    this.doorkeeper = doorkeeper;
  }

  /** Keeps the capacity in which the session acts from now on. */
  static void choose(HttpServletRequest request, Capacity capacity) {
    request.getSession().setAttribute(CHOSEN, capacity.code());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
      doorkeeper
          .standing(signedIn)
          .map(standing -> Acting.person(standing, chosen(request)))
          .ifPresentOrElse(acting -> acting.keepIn(request), () -> end(request));
    }
    chain.doFilter(request, response);
  }

  private static Optional<Capacity> chosen(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(CHOSEN) instanceof String code
        ? Optional.of(Capacity.parse(code))
        : Optional.empty();
  }

  private static void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
