package secretariat.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Answers a body that is too large at once. The way over {@code /error} would read the same body
 * again and fail again, without a word.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class TooLarge {

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Object refused(HttpServletRequest request) {
    return ErrorPages.answer(413, request.getRequestURI());
  }
}
