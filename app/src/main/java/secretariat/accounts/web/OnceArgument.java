package secretariat.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import secretariat.accounts.Acting;
import secretariat.accounts.Idempotency;
import secretariat.accounts.KeyMissing;
import secretariat.accounts.Once;

/** Gives a controller method its {@link Once}, from the key and the content of the request. */
final class OnceArgument implements HandlerMethodArgumentResolver {

  private final ObjectProvider<Idempotency> idempotency;

  OnceArgument(ObjectProvider<Idempotency> idempotency) {
    this.idempotency = idempotency;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Once.class);
  }

  @Override
  public Once resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var servlet = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    String key = servlet.getHeader(Once.HEADER);
    if (key == null && !servlet.getRequestURI().startsWith("/api/")) {
      key = servlet.getParameter(Once.FIELD);
    }
    if (key == null || !key.matches("[\\x21-\\x7e]{8,128}")) {
      throw new KeyMissing();
    }
    return idempotency
        .getObject()
        .once(
            Acting.of(servlet).actor(),
            servlet.getMethod() + " " + servlet.getRequestURI(),
            key,
            RequestHash.of(servlet));
  }
}
