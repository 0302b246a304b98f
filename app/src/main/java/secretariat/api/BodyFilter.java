package secretariat.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import secretariat.accounts.Once;
import secretariat.ui.LanguageChoice;

/**
 * Reads the JSON body of an API request, up to a bound, and keeps its hash for {@link Once}. Stands
 * behind the door: who may not enter is not listened to. Forms with files are read by the
 * container, which has bounds of its own.
 */
@Component
@Order(0)
class BodyFilter extends OncePerRequestFilter {

  static final int LARGEST = 1 << 20;

  private final Problems problems;
  private final Errors errors;

  BodyFilter(Problems problems, Errors errors) {
    this.problems = problems;
    this.errors = errors;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !request.getRequestURI().startsWith("/api/")
        || type == null
        || type.startsWith("multipart/")
        || type.startsWith("application/x-www-form-urlencoded");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean announced = request.getContentLengthLong() > LARGEST;
    byte[] body = announced ? new byte[0] : request.getInputStream().readNBytes(LARGEST + 1);
    if (announced || body.length > LARGEST) {
      response.setHeader("Connection", "close");
      errors.write(
          problems.of(LanguageChoice.of(request), HttpStatus.CONTENT_TOO_LARGE, "too-large", null),
          response);
      return;
    }
    request.setAttribute(Once.BODY_HASH, sha256(body));
    chain.doFilter(new KeptBody(request, body), response);
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
