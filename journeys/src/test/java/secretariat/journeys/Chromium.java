package secretariat.journeys;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine. Where there is none, a journey is skipped and says so; where {@code
 * CI=true}, it fails.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> USUAL =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/snap/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Chromium open() {
    Path program = found().orElseGet(Chromium::missing);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking")));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  private static Optional<Path> found() {
    Stream<String> named =
        Stream.concat(
            Optional.ofNullable(System.getProperty("journeys.chromium")).stream(),
            Optional.ofNullable(System.getenv("CHROMIUM_BIN")).stream());
    return Stream.concat(named, USUAL.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path missing() {
    String reason =
        "No Chromium was found. Install one (apt-get install chromium fonts-noto-cjk) or name it:"
            + " -Djourneys.chromium=PATH or CHROMIUM_BIN=PATH. Looked for: "
            + USUAL;
    return "true".equals(System.getenv("CI")) ? fail(reason) : abort(reason);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
