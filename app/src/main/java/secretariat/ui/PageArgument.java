package secretariat.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method the page of a list that was asked for. */
final class PageArgument implements HandlerMethodArgumentResolver {

  private static final String NAME = "page";
  private static final String ATTRIBUTE = PageAsked.class.getName();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(PageAsked.class);
  }

  @Override
  public PageAsked resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    PageAsked asked = PageAsked.read(Optional.ofNullable(request.getParameter(NAME)));
    request.setAttribute(ATTRIBUTE, asked, RequestAttributes.SCOPE_REQUEST);
    return asked;
  }

  /** Whether a page was asked for that cannot be read. */
  static boolean isRefused(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof PageAsked asked
        && asked.refusal().isPresent();
  }
}
