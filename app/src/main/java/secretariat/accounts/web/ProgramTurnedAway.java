package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import secretariat.accounts.Acting;
import secretariat.accounts.Verdict;
import secretariat.kernel.Actor;

/** Tells a program why it may not enter; the API's own words for errors say it. */
final class ProgramTurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Gate gate;
  private final HandlerExceptionResolver problems;

  ProgramTurnedAway(Gate gate, HandlerExceptionResolver problems) {
    this.gate = gate;
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
    Verdict verdict = gate.judge(request);
    boolean unknown = Acting.of(request).actor().equals(Actor.PUBLIC);
    problems.resolveException(
        request,
        response,
        null,
        verdict == Verdict.ADMITTED || (verdict == Verdict.FORBIDDEN && unknown)
            ? exception
            : new AuthorizationDeniedException("Not admitted", verdict));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception) {
    problems.resolveException(request, response, null, exception);
  }
}
