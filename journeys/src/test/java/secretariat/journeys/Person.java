package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import secretariat.kernel.Language;

/** Somebody at their own browser, who reads in their own language. */
final class Person implements AutoCloseable {

  private static final double PATIENCE = 120_000;
  private static final String WHOLE_PAGE = "main";

  private final Site site;
  private final Language language;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private boolean lostTheNetwork;

  /** Where fields are filled: the page, or one of its forms. */
  private String scope = WHOLE_PAGE;

  Person(Site site, Chromium chromium, Language language) {
    this.site = site;
    this.language = language;
    this.context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(site.address())
                    .setLocale(language.tag())
                    .setViewportSize(1280, 900)
                    .setAcceptDownloads(true));
    context.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")
          && !tellsThePagesOwnStatus(message)
          && !tellsThatTheNetworkIsGone(message)) {
        faults.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> faults.add(page.url() + ": " + error));
  }

  /** A page that refuses or is not found says so by its status, which the browser repeats. */
  private boolean tellsThePagesOwnStatus(ConsoleMessage message) {
    return message.text().matches("Failed to load resource: .* status of (404|422) .*")
        && message.location().startsWith(page.url());
  }

  private boolean tellsThatTheNetworkIsGone(ConsoleMessage message) {
    return lostTheNetwork
        && message
            .text()
            .matches(
                "(?s).*(ERR_INTERNET_DISCONNECTED|ERR_FAILED|htmx:(sendError|afterRequest)).*");
  }

  Person losesTheNetwork() {
    lostTheNetwork = true;
    context.setOffline(true);
    return this;
  }

  Person hasTheNetworkAgain() {
    context.setOffline(false);
    return this;
  }

  Person signsInAs(String signInName) {
    opens("/sign-in");
    fills("signInName", signInName);
    fills("password", site.password());
    submits();
    PlaywrightAssertions.assertThat(page.locator("form[action='/sign-out']")).isVisible();
    return this;
  }

  /** Goes to an address of the site. */
  Person opens(String path) {
    page.navigate(path);
    return looksAround();
  }

  /** Follows the first link in the page's own part whose address contains this. */
  Person follows(String address) {
    page.locator("main a[href*='" + address + "'], nav a[href*='" + address + "']").first().click();
    return looksAround();
  }

  /** Turns to the form that is sent to this address, unfolds it, and works there only. */
  Person turnsTo(String action) {
    scope = "main form[action$='%s']".formatted(action);
    Locator folded =
        page.locator("main details:not([open]):has(form[action$='%s'])".formatted(action));
    if (folded.count() > 0) {
      folded.first().locator("summary").click();
    }
    return this;
  }

  Person fills(String field, String words) {
    field(field).fill(words);
    return this;
  }

  Person chooses(String field, String value) {
    field(field).selectOption(value);
    return this;
  }

  /** Chooses the value of a list that stands under these words. */
  Person choosesWords(String field, String words) {
    Locator option =
        field(field).locator("option").filter(new Locator.FilterOptions().setHasText(words));
    field(field).selectOption(option.first().getAttribute("value"));
    return this;
  }

  Person ticks(String field, String value) {
    page.locator("[name='%s'][value='%s']".formatted(field, value)).check();
    return this;
  }

  Person hands(String field, Path file) {
    field(field).setInputFiles(file);
    return this;
  }

  /** Presses the button of the page's form, or of the form to which this person turned. */
  Person submits() {
    return presses(
        (scope.equals(WHOLE_PAGE) ? "main form[method='post']" : scope) + " button[type='submit']");
  }

  /** Looks once more at what was entered, and confirms it. */
  Person confirms() {
    PlaywrightAssertions.assertThat(page.locator("main form.second-look h2")).isVisible();
    return presses("main form.second-look button[type='submit']:not([name='change'])");
  }

  Person presses(String button) {
    page.locator(button).last().click();
    return looksAround();
  }

  /** The act was recorded, and the page says so. */
  Person hasRecorded() {
    PlaywrightAssertions.assertThat(page.locator("section.recorded").first()).isVisible();
    return looksAround();
  }

  Person sees(String words) {
    PlaywrightAssertions.assertThat(page.locator("main")).containsText(words);
    return this;
  }

  /** Saves what stands behind a link. */
  Path saves(String address, Path folder) {
    Download download =
        page.waitForDownload(() -> page.locator("main a[href*='" + address + "']").first().click());
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  /** Where this person is, from the root of the site. */
  String place() {
    return page.url().substring(site.address().length());
  }

  Page page() {
    return page;
  }

  Language language() {
    return language;
  }

  /** Every page is checked when it is opened: it speaks the language, and axe finds no barrier. */
  Person looksAround() {
    scope = WHOLE_PAGE;
    page.waitForLoadState();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
    assertThat(Barriers.on(page)).as("%s in %s", page.url(), language).isEmpty();
    return this;
  }

  private Locator field(String name) {
    return page.locator("%s [name='%s']".formatted(scope, name)).last();
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults)
        .as("what the browser complained of, %s", language.name().toLowerCase(Locale.ROOT))
        .isEmpty();
  }
}
