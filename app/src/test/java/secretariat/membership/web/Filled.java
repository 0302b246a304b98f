package secretariat.membership.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import secretariat.accounts.Browser;

/** A form of the desk as somebody fills it in: a field may be given several times. */
final class Filled {

  private static final Pattern CARRIED =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final Browser browser;
  private final List<String> pairs = new ArrayList<>();

  Filled(Browser browser) {
    this.browser = browser;
  }

  Filled with(String name, Object... values) {
    for (Object value : values) {
      pairs.add(encoded(name) + "=" + encoded(value.toString()));
    }
    return this;
  }

  /** What the second look carries, as a browser would send it. */
  static Filled carriedBy(Browser browser, String page) {
    var filled = new Filled(browser);
    CARRIED
        .matcher(page)
        .results()
        .forEach(found -> {
          if (!List.of("_csrf", "idempotency-key").contains(found.group(1))) {
            filled.with(found.group(1), found.group(2).replace("&amp;", "&"));
          }
        });
    return filled;
  }

  HttpResponse<String> sent(String path) {
    with("_csrf", browser.csrf("/desk/me")).with("idempotency-key", UUID.randomUUID());
    return browser.send(
        browser
            .to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
