package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import secretariat.kernel.Language;

/** Somebody who uses no mouse signs in and records that an original arrived. */
class KeyboardOnlyTest {

  private static final int MOST_STEPS = 120;

  @Test
  void an_original_is_received_without_a_mouse() {
    try (Chromium chromium = Chromium.open();
        Site site = Site.open();
        Person official = new Person(site, chromium, Language.RU)) {
      Page page = official.page();
      official.opens("/");
      goTo(page, "a[href='/sign-in']");
      press(official, "Enter");

      goTo(page, "[name='signInName']");
      page.keyboard().type("registry.one");
      goTo(page, "[name='password']");
      page.keyboard().type(site.password());
      press(official, "Enter");
      assertThat(official.place()).isEqualTo("/desk");

      goTo(page, "a[href='/desk/receipts']");
      press(official, "Enter");
      goTo(page, "a[href='/desk/receipts/new']");
      press(official, "Enter");
      goTo(page, "[name='title.ru']");
      page.keyboard().type(Papers.TITLE_RU);
      goTo(page, "[name='shelf']");
      page.keyboard().type("A-13");
      goTo(page, "main form[method='post'] button[type='submit']");
      press(official, "Enter");
      goTo(page, "main .second-look button[type='submit']");
      press(official, "Enter");
      official.hasRecorded();
    }
  }

  /** Steps forward with the Tab key until this has the focus, and the focus can be seen. */
  private static void goTo(Page page, String wanted) {
    for (int step = 0; step < MOST_STEPS; step++) {
      page.keyboard().press("Tab");
      if (holds(page, "element => element.matches(wanted)", wanted)) {
        assertThat(
                holds(page, "element => getComputedStyle(element).outlineStyle !== 'none'", wanted))
            .as("the focus on %s can be seen", wanted)
            .isTrue();
        return;
      }
    }
    throw new AssertionError("The Tab key does not lead to " + wanted + " on " + page.url());
  }

  private static boolean holds(Page page, String test, String wanted) {
    return Boolean.TRUE.equals(
        page.evaluate("wanted => (" + test + ")(document.activeElement)", wanted));
  }

  private static void press(Person person, String key) {
    Page page = person.page();
    page.waitForNavigation(() -> page.keyboard().press(key));
    person.looksAround();
  }
}
