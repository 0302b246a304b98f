package secretariat.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The last answer: to what is not even HTTP, so that no page of ours ever sees it. Plain words in
 * three languages; nothing about the program.
 */
public final class BareErrors extends ErrorReportValve {

  private static final String WORDS =
      """
      The request could not be understood. Please check the address.
      Запрос не удалось разобрать. Проверьте адрес.
      无法识别该请求，请核对网址。
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    try {
      response.setContentType("text/plain;charset=UTF-8");
      response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT_POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      HttpServletResponse open = response;
      open.getOutputStream().write(WORDS.getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      getContainer().getLogger().debug("Nobody listens any more", gone);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Registration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
      return factory ->
          factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            if (host instanceof StandardHost standard) {
              standard.setErrorReportValveClass(BareErrors.class.getName());
            }
          });
    }
  }
}
