package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The keyboard of somebody who uses no mouse. */
final class Keyboard {

  private static final int MOST_STEPS = 160;

  /** Gives every control of the page's own part its number; of radio buttons one counts. */
  private static final String NUMBERED =
      """
      () => {
        const groups = new Set();
        const controls = [...document.querySelectorAll(
            'main :is(a[href], button, input:not([type=hidden]), select, textarea, summary)')]
          .filter(each => each.checkVisibility())
          .filter(each => {
            if (each.type !== 'radio') return true;
            const group = [...each.form.elements[each.name]];
            const one = group.find(other => other.checked) ?? group[0];
            return each === one && !groups.has(each.name) && groups.add(each.name);
          });
        controls.forEach((each, number) => each.dataset.number = number);
        document.querySelector('main').focus();
        return controls.length;
      }
      """;

  private static final String HELD =
      """
      () => {
        const one = document.activeElement;
        return {
          number: one.dataset.number === undefined ? -1 : Number(one.dataset.number),
          within: one.closest('main') !== null,
          seen: getComputedStyle(one).outlineStyle !== 'none',
          bottom: (one.closest('.many') ?? one).getBoundingClientRect().bottom + window.scrollY,
          what: one.outerHTML.slice(0, 120),
        };
      }
      """;

  private final Person person;
  private final Page page;

  Keyboard(Person person) {
    this.person = person;
    this.page = person.page();
  }

  /** Steps forward with the Tab key until this has the focus, and the focus can be seen. */
  Keyboard goesTo(String wanted) {
    for (int step = 0; step < MOST_STEPS; step++) {
      page.keyboard().press("Tab");
      if (isAt(wanted)) {
        assertThat(held().get("seen")).as("the focus on %s can be seen", wanted).isEqualTo(true);
        return this;
      }
    }
    throw new AssertionError("The Tab key does not lead to " + wanted + " on " + page.url());
  }

  /**
   * Steps with the Tab key through the page's own part: each control has the focus once, in the
   * order in which one reads them, and it can be seen where the focus is.
   */
  Keyboard goesThroughThePage() {
    int controls = (int) page.evaluate(NUMBERED);
    double bottom = 0;
    int next = 0;
    for (int step = 0; next < controls && step < MOST_STEPS; step++) {
      page.keyboard().press("Tab");
      Map<String, Object> held = held();
      assertThat(held.get("within")).as("%s: control %d", page.url(), next).isEqualTo(true);
      int number = ((Number) held.get("number")).intValue();
      // A date has several parts, which the Tab key visits; the browser shows which of them it is.
      if (number >= 0 && number != next - 1) {
        assertThat(held.get("seen")).as("the focus on %s", held.get("what")).isEqualTo(true);
        assertThat(number).as("%s: %s", page.url(), held.get("what")).isEqualTo(next++);
        double here = ((Number) held.get("bottom")).doubleValue();
        assertThat(here)
            .as("above what came before: %s", held.get("what"))
            .isGreaterThan(bottom - 60);
        bottom = here;
      }
    }
    assertThat(next).as("controls of %s that the Tab key reaches", page.url()).isEqualTo(controls);
    return this;
  }

  Keyboard types(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** Steps down a list that has the focus, from its top, until what is chosen begins so. */
  Keyboard chooses(String words) {
    page.keyboard().press("Home");
    for (int step = 0; step < MOST_STEPS; step++) {
      String chosen =
          (String) page.evaluate("() => document.activeElement.selectedOptions[0].label");
      if (chosen.startsWith(words)) {
        return this;
      }
      page.keyboard().press("ArrowDown");
    }
    throw new AssertionError("No choice begins with " + words + " on " + page.url());
  }

  /** Presses a key that stays on the page. */
  Keyboard strikes(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses a key that leads to another page. */
  Keyboard presses(String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
    person.looksAround();
    return this;
  }

  /** After a refusal the focus is where the reasons stand; each of them leads to its field. */
  Keyboard isRefused() {
    assertThat(isAt(".refusals")).as("the focus after the refusal on %s", page.url()).isTrue();
    goesTo(".refusals a");
    String field = (String) page.evaluate("() => document.activeElement.hash.slice(1)");
    page.keyboard().press("Enter");
    assertThat(List.of(field, page.evaluate("() => document.activeElement.id")))
        .as("where the reason leads to")
        .containsOnly(field);
    return this;
  }

  boolean isAt(String wanted) {
    return Boolean.TRUE.equals(
        page.evaluate("wanted => document.activeElement.matches(wanted)", wanted));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> held() {
    return (Map<String, Object>) page.evaluate(HELD);
  }
}
