package secretariat.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.ui.LanguageChoice;

/** Turns what an API method returns into HTTP: an outcome, or something that may not be there. */
@ControllerAdvice
class Outcomes implements ResponseBodyAdvice<Object> {

  private final Problems problems;

  Outcomes(Problems problems) {
    this.problems = problems;
  }

  @Override
  public boolean supports(
      MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter type,
      MediaType chosen,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    return switch (body) {
      case Outcome.Done<?> done -> done.value();
      case Outcome.Refused<?> refused -> {
        response.setStatusCode(HttpStatusCode.valueOf(422));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        yield problems.refused(language(request), refused.refusals());
      }
      case Optional<?> perhaps ->
          perhaps.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      case null, default -> body;
    };
  }

  private static Language language(ServerHttpRequest request) {
    return LanguageChoice.of(((ServletServerHttpRequest) request).getServletRequest());
  }
}
