package secretariat.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import secretariat.accounts.KeyMissing;
import secretariat.accounts.Verdict;
import secretariat.kernel.Language;
import secretariat.ui.Absence;
import secretariat.ui.LanguageChoice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers every request under /api that failed with a problem; other requests get a page. */
@Component
class Errors implements HandlerExceptionResolver {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Problems problems;
  private final JsonMapper json;

  Errors(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (!request.getRequestURI().startsWith("/api/")) {
      return null;
    }
    Problem problem = problem(LanguageChoice.of(request), exception);
    if (exception instanceof ErrorResponse standard) {
      standard
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
    if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"secretariat\"");
    }
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      response.setHeader("Retry-After", Absence.SECONDS);
    }
    write(problem, response);
    return new ModelAndView();
  }

  void write(Problem problem, HttpServletResponse response) {
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader("Cache-Control", "no-store");
    byte[] body = json.writeValueAsBytes(problem);
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem problem(Language language, Exception exception) {
    return switch (exception) {
      case KeyMissing missing -> problems.of(language, HttpStatus.BAD_REQUEST, "key-missing", null);
      case HttpMessageNotReadableException unreadable ->
          problems.of(language, HttpStatus.BAD_REQUEST, "malformed", place(unreadable));
      case MethodArgumentTypeMismatchException mismatch
          when mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ->
          problems.of(language, HttpStatus.NOT_FOUND, "not-found", null);
      case MethodArgumentTypeMismatchException mismatch ->
          problems.of(language, HttpStatus.BAD_REQUEST, "malformed", mismatch.getName());
      case ConcurrencyFailureException race ->
          problems.of(language, HttpStatus.CONFLICT, "conflict", null);
      case DuplicateKeyException race ->
          problems.of(language, HttpStatus.CONFLICT, "conflict", null);
      case AuthenticationException stranger ->
          problems.of(language, HttpStatus.UNAUTHORIZED, "unauthorized", null);
      case AuthorizationDeniedException denied -> denied(language, denied);
      case ErrorResponse standard -> standard(language, standard);
      default ->
          Absence.explains(exception)
              ? problems.of(language, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", null)
              : internal(language, exception);
    };
  }

  private Problem denied(Language language, AuthorizationDeniedException denied) {
    return denied.getAuthorizationResult() instanceof Verdict verdict
        ? status(language, verdict.status())
        : status(language, HttpStatus.FORBIDDEN);
  }

  private Problem standard(Language language, ErrorResponse standard) {
    HttpStatus status = HttpStatus.resolve(standard.getStatusCode().value());
    return status(language, status == null ? HttpStatus.BAD_REQUEST : status);
  }

  private Problem status(Language language, HttpStatus status) {
    String kind =
        switch (status) {
          case FORBIDDEN -> "forbidden";
          case NOT_FOUND -> "not-found";
          case METHOD_NOT_ALLOWED -> "method-not-allowed";
          case NOT_ACCEPTABLE -> "not-acceptable";
          case CONFLICT -> "conflict";
          case CONTENT_TOO_LARGE -> "too-large";
          case UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
          default -> status.is4xxClientError() ? "malformed" : "internal";
        };
    return problems.of(language, status, kind, null);
  }

  /** Where in the request's body the first unreadable value stands. */
  private static @Nullable String place(HttpMessageNotReadableException unreadable) {
    if (!(unreadable.getCause() instanceof JacksonException broken)) {
      return null;
    }
    var path = new StringBuilder();
    broken
        .getPath()
        .forEach(step ->
            path.append('/')
                .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
    return path.isEmpty() ? "/" : path.toString();
  }

  private Problem internal(Language language, Exception exception) {
    String incident = UUID.randomUUID().toString();
    LOG.error("Incident {}", incident, exception);
    return problems.internal(language, incident);
  }
}
