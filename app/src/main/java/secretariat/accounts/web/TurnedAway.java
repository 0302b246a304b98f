package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import secretariat.accounts.Acting;
import secretariat.accounts.Verdict;

/**
 * Where a reader of pages goes who may not enter: to sign-in, to a choice, or to an explanation.
 */
@Component
final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Gate gate;

  TurnedAway(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    turnAway(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException {
    if (exception instanceof CsrfException) {
      forgedOrStale(request, response);
    } else {
      turnAway(request, response);
    }
  }

  private void turnAway(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Verdict verdict = gate.judge(request);
    if (verdict != Verdict.FORBIDDEN) {
      response.sendError(verdict.status().value());
    } else if (Acting.of(request).person().isEmpty()) {
      goTo("/sign-in" + wanted(request), request, response);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  /** A form that lay open until its session ended is no attack; signing in puts it right. */
  private static void forgedOrStale(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean stale = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    if (stale || request.getServletPath().equals("/sign-in")) {
      goTo("/sign-in?again", request, response);
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  private static String wanted(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return request.getMethod().equals("GET")
        ? "?to=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8)
        : "?again";
  }

  /** A part of a page that htmx asks for sends the whole page there. */
  private static void goTo(String path, HttpServletRequest request, HttpServletResponse response) {
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      response.setHeader("HX-Redirect", path);
    } else {
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader("Location", path);
    }
  }
}
