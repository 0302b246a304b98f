package secretariat.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signed in and asks for pages of the desk. */
final class SignedInClient implements AutoCloseable {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI home;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  SignedInClient(URI home) {
    this.home = home;
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    Matcher csrf = CSRF.matcher(get("sign-in"));
    if (!csrf.find()) {
      throw new IOException("The page for signing in has no form");
    }
    String body =
        Map.of("signInName", name, "password", password, "_csrf", csrf.group(1)).entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(home.resolve("sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 303) {
      throw new IOException("Not signed in: " + answer.statusCode());
    }
  }

  /** A page, which must be there. */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(home.resolve(path)).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("Not a page: %s, %d".formatted(path, answer.statusCode()));
    }
    return answer.body();
  }

  @Override
  public void close() {
    http.close();
  }
}
