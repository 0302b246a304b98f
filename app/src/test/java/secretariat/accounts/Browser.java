package secretariat.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import secretariat.ui.Form;

/** Somebody with a browser, whose cookies and hidden fields it sends. Follows no redirect. */
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final String site;

  public Browser(int port) {
    this.site = "http://localhost:" + port;
  }

  /** Signs in and must succeed. */
  public Browser signIn(String signInName, String password) {
    HttpResponse<String> answer =
        submit("/sign-in", "/sign-in", Map.of("signInName", signInName, "password", password));
    if (answer.statusCode() != 303) {
      throw new AssertionError("Not signed in: " + answer.statusCode() + "\n" + answer.body());
    }
    return this;
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = to(path).GET();
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /**
   * Opens a page and sends a form with its hidden fields to an address, as somebody who has looked
   * at it twice where the page asks for that.
   */
  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    var all = new TreeMap<>(fields);
    all.putIfAbsent("_csrf", csrf(page));
    all.putIfAbsent(Once.FIELD, UUID.randomUUID().toString());
    all.putIfAbsent(Form.SECOND_LOOK, "yes");
    return post(action, all);
  }

  /** Sends a form without anything hidden in it. */
  public HttpResponse<String> post(String action, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        to(action)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** The token against forgery that the forms of a page carry. */
  public String csrf(String page) {
    var found = CSRF.matcher(get(page).body());
    if (!found.find()) {
      throw new AssertionError("No form on " + page);
    }
    return found.group(1);
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(each -> each.getName().equals(name))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** A file, byte for byte. */
  public HttpResponse<byte[]> download(String path) {
    return send(to(path), BodyHandlers.ofByteArray());
  }

  /**
   * What waits for the register's log, which takes in an act within a second: the file once it is
   * there, or the last answer after twenty seconds.
   */
  public HttpResponse<byte[]> downloadOnceThere(String path) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    HttpResponse<byte[]> answer = download(path);
    while (answer.statusCode() != 200 && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = download(path);
    }
    return answer;
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(site + path));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
