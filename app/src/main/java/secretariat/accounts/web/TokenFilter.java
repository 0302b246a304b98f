package secretariat.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;
import secretariat.accounts.Acting;
import secretariat.accounts.Tokens;
import secretariat.kernel.Actor;

/**
 * Lets a program act with the token in its {@code Authorization: Bearer} header. A token that is
 * not good is refused at once, even where anybody may read.
 */
final class TokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "bearer ";

  private final Tokens tokens;
  private final AuthenticationEntryPoint turnedAway;

  TokenFilter(Tokens tokens, AuthenticationEntryPoint turnedAway) {
    this.tokens = tokens;
    this.turnedAway = turnedAway;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Actor> actor =
        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? tokens.actorOf(header.substring(SCHEME.length()).strip())
            : Optional.empty();
    if (actor.isEmpty()) {
      turnedAway.commence(request, response, new BadCredentialsException("Token not good"));
      return;
    }
    Acting.program(actor.get()).keepIn(request);
    chain.doFilter(request, response);
  }
}
