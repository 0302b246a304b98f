package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import secretariat.kernel.Language;

/** The main pages in three languages, on a phone and on a desk, for people to look at. */
final class Album {

  private static final Path FOLDER = Path.of("target", "screenshots").toAbsolutePath();
  private static final List<Integer> WIDTHS = List.of(320, 1280);

  private final Site site;
  private final Chromium chromium;

  Album(Site site, Chromium chromium) {
    this.site = site;
    this.chromium = chromium;
  }

  /** Takes the pages as a reader sees who has not signed in, or as one of the accounts. */
  void take(String signInName, List<String> paths) {
    for (Language language : Language.values()) {
      try (var person = new Person(site, chromium, language)) {
        if (!signInName.isEmpty()) {
          person.signsInAs(signInName);
        }
        paths.forEach(path -> take(person, path));
      }
    }
  }

  private static void take(Person person, String path) {
    Page page = person.page();
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      person.opens(path);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(FOLDER.resolve("%s-%s-%d.png".formatted(name(path), tag(person), width))));
    }
    assertThat(page.locator("h1").first().textContent()).isNotBlank();
  }

  private static String tag(Person person) {
    return person.language().name().toLowerCase(Locale.ROOT);
  }

  /** {@code /desk/receipts/new} is called desk-receipts-new; ids and hashes are left out. */
  private static String name(String path) {
    String name =
        path.toLowerCase(Locale.ROOT)
            .replaceAll("[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f-]{27}", "one")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return name.isEmpty() ? "home" : name;
  }
}
