package secretariat.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns what a controller method answers into HTTP. */
final class AnswerHandler implements HandlerMethodReturnValueHandler {

  private final KeptPages pages;
  private final Frames frames;

  AnswerHandler(KeptPages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return Answer.class.isAssignableFrom(type.getParameterType());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object answer,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws IOException {
    container.setRequestHandled(true);
    var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
    switch ((Answer) Objects.requireNonNull(answer, "A controller answers a page")) {
      case SeeOther other -> {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, other.path());
      }
      case Page page -> write(page, asked, response);
    }
  }

  /** The page is made whole before the first byte is sent: an error never leaves half a page. */
  private void write(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame = frames.around(request);
    byte[] made = pages.page(page, frame);
    boolean unreadable =
        page.status() == HttpServletResponse.SC_OK && PageArgument.isRefused(request);
    response.setStatus(unreadable ? HttpServletResponse.SC_BAD_REQUEST : page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag());
    response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        frame.visitor().isSignedIn() || frame.isWithin("/desk") ? "no-store" : "no-cache");
    response.setContentLength(made.length);
    response.getOutputStream().write(made);
  }
}
