package secretariat.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves nothing before the start has come to its end, so that nobody reads a page of an
 * institution half of which is not imported yet; and nothing more once it stops.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ClosedDoors extends OncePerRequestFilter {

  private static final String SECONDS = "3";
  private static final String WORDS =
      """
      The system is starting. Please try again in a moment.
      Система запускается. Повторите попытку через несколько секунд.
      系统正在启动，请稍后再试。
      """;

  private final ApplicationAvailability availability;

  ClosedDoors(ApplicationAvailability availability) {
    this.availability = availability;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader("Retry-After", SECONDS);
    response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT_POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write(WORDS.getBytes(StandardCharsets.UTF_8));
  }
}
