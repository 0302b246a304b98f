package secretariat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import secretariat.kernel.Language;

/** Languages, headers, errors and assets, as a browser meets them. */
@SpringBootTest(
    classes = PagesOverHttpTest.PagesAlone.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "secretariat.templates=src/main/java/secretariat:src/test/java/secretariat",
      "spring.servlet.multipart.max-request-size=20KB"
    })
class PagesOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private ApplicationContext pages;

  @Test
  void before_the_start_has_come_to_its_end_nothing_is_served() {
    AvailabilityChangeEvent.publish(pages, ReadinessState.REFUSING_TRAFFIC);
    HttpResponse<String> early = new Reader(port).get("/");
    AvailabilityChangeEvent.publish(pages, ReadinessState.ACCEPTING_TRAFFIC);

    assertThat(early.statusCode()).isEqualTo(503);
    assertThat(early.headers().firstValue("Retry-After")).isPresent();
    assertThat(early.body()).contains("is starting", "запускается", "正在启动");
    assertThat(new Reader(port).get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_that_is_kept_is_given_only_to_those_who_ask_for_the_same() {
    String plain = new Reader(port).get("/", "Accept-Language", "en").body();
    String other = new Reader(port).get("/?from=paper", "Accept-Language", "en").body();
    assertThat(plain).doesNotContain("paper");
    assertThat(other).contains("from=paper");
    assertThat(new Reader(port).get("/", "Accept-Language", "zh-CN").body())
        .contains("<html lang=\"zh-Hans\">");
    // Unless the minute has changed meanwhile.
    String again = new Reader(port).get("/", "Accept-Language", "en").body();
    assertThat(again.replaceAll("\\d\\d:\\d\\d", ""))
        .isEqualTo(plain.replaceAll("\\d\\d:\\d\\d", ""));
  }

  @Test
  void the_language_is_the_one_the_address_asks_for_and_is_remembered() {
    Reader reader = new Reader(port);
    HttpResponse<String> russian = reader.get("/?lang=ru", "Accept-Language", "zh-CN");
    assertThat(russian.body()).contains("<html lang=\"ru\">").contains("Вход");
    assertThat(russian.headers().firstValue("Set-Cookie").orElseThrow())
        .startsWith("language=ru;")
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(reader.get("/", "Cookie", "language=ru", "Accept-Language", "zh-CN").body())
        .contains("<html lang=\"ru\">");
  }

  @Test
  void without_a_choice_the_browser_is_heard_and_otherwise_it_is_english() {
    Reader reader = new Reader(port);
    assertThat(reader.get("/", "Accept-Language", "fr, zh-CN;q=0.9, en;q=0.8").body())
        .contains("<html lang=\"zh-Hans\">")
        .contains("登录");
    assertThat(reader.get("/", "Accept-Language", "fr").body()).contains("<html lang=\"en\">");
    assertThat(reader.get("/", "Accept-Language", ";;q=x").body()).contains("<html lang=\"en\">");
    assertThat(reader.get("/?lang=xx", "Cookie", "language=%00").body())
        .contains("<html lang=\"en\">");
  }

  @Test
  void every_answer_carries_a_content_policy_without_exceptions_for_inline_code() {
    Reader reader = new Reader(port);
    for (String path : new String[] {"/", "/nowhere", "/test/gallery", "/test/fault"}) {
      HttpResponse<String> answer = reader.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValue(SecurityHeaders.CONTENT_POLICY);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(answer.body()).doesNotContain(" style=").doesNotContainPattern("<script(?! src)");
    }
    assertThat(SecurityHeaders.CONTENT_POLICY).doesNotContain("unsafe", "http:", "*");
  }

  @Test
  void every_page_says_in_three_languages_that_this_is_an_evaluation() {
    Reader reader = new Reader(port);
    for (String path : new String[] {"/", "/nowhere", "/test/gallery"}) {
      assertThat(reader.get(path).body())
          .contains("Evaluation. Nothing")
          .contains("Ознакомительный запуск")
          .contains("评估环境");
    }
  }

  @Test
  void what_somebody_wrote_is_shown_and_never_obeyed() {
    String hostile = "%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22alert(2)";
    String body = new Reader(port).get("/test/gallery?title=" + hostile + "&x=" + hostile).body();
    assertThat(body).contains("&lt;script&gt;alert(1)");
    assertThat(body)
        .contains("value=\"&lt;script>alert(1)&lt;/script>&#34; onfocus=&#34;alert(2)\"")
        .doesNotContain("<script>alert")
        .doesNotContainPattern("<[^>]*\" onfocus=");
  }

  @Test
  void errors_say_what_was_wrong_and_what_to_do_in_the_readers_language() {
    Reader reader = new Reader(port);
    HttpResponse<String> missing = reader.get("/nowhere?lang=ru");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("Такой страницы нет").contains("начните с главной");
    HttpResponse<String> wrongWay = reader.post("/", "text/plain", new byte[0]);
    assertThat(wrongWay.statusCode()).isEqualTo(405);
    assertThat(wrongWay.body()).contains("This cannot be done here");
    HttpResponse<String> unreadable = reader.get("/test/number?number=many&lang=zh");
    assertThat(unreadable.statusCode()).isEqualTo(400);
    assertThat(unreadable.body()).contains("无法识别该请求");
  }

  @Test
  void a_fault_shows_nothing_of_the_program() {
    HttpResponse<String> fault = new Reader(port).get("/test/fault");
    assertThat(fault.statusCode()).isEqualTo(500);
    assertThat(fault.body())
        .contains("Something went wrong on our side")
        .doesNotContain("secret detail", "Exception", "secretariat.ui");
  }

  @Test
  void a_body_that_is_too_large_is_refused_with_a_page() {
    String boundary = "--cut\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n";
    byte[] body =
        (boundary + "x".repeat(30_000) + "\r\n--cut--\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        new Reader(port).post("/test/upload", "multipart/form-data; boundary=cut", body);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("What was sent is too large");
  }

  @Test
  void the_api_answers_failures_as_problems() {
    HttpResponse<String> missing = new Reader(port).get("/api/nowhere");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void assets_may_be_kept_for_ever_because_their_address_changes_with_them() {
    Reader reader = new Reader(port);
    String page = reader.get("/").body();
    String style = page.replaceAll("(?s).*href=\"(/assets/[^\"]+/ui/style.css)\".*", "$1");
    HttpResponse<String> answer = reader.get(style);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable", "max-age=31536000");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    assertThat(reader.get("/assets/0000000000000000/ui/style.css").statusCode()).isEqualTo(404);
    assertThat(reader.get(style.replace("style.css", "../Words.class")).statusCode())
        .isIn(400, 404);
    assertThat(reader.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js").statusCode()).isEqualTo(404);
  }

  @Test
  void the_language_switch_keeps_the_rest_of_the_address() {
    assertThat(new Reader(port).get("/test/gallery?page=2&lang=ru").body())
        .contains("href=\"/test/gallery?page=2&amp;lang=zh-Hans\"");
  }

  @Test
  void a_refused_form_answers_422_and_says_so_beside_the_field() {
    HttpResponse<String> answer =
        new Reader(port).get("/test/gallery?lang=" + Language.RU.tag() + "&refused=1");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("aria-invalid=\"true\"")
        .contains("href=\"#field-title\"")
        .contains("Хартия, статья 5")
        .contains("Выберите орган");
  }

  /** The pages without a database and without accounts. */
  @Configuration(proxyBeanMethods = false)
  @ComponentScan("secretariat.ui")
  @ImportAutoConfiguration({
    ApplicationAvailabilityAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
  })
  static class PagesAlone {}
}
