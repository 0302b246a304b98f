package secretariat.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What keeps somebody out of a page: what axe finds, and what is wider than the screen. */
final class Barriers {

  private Barriers() {}

  static List<String> on(Page page) {
    return Stream.concat(found(page).stream(), tooWide(page).stream()).toList();
  }

  private static List<String> found(Page page) {
    AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
    return results.getViolations().stream()
        .map(rule ->
            "%s (%s): %s"
                .formatted(
                    rule.getId(),
                    rule.getImpact(),
                    rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()))
        .toList();
  }

  private static List<String> tooWide(Page page) {
    Object widest =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return widest instanceof Number wider && wider.intValue() > 1
        ? List.of("the page is %s px wider than the screen".formatted(wider))
        : List.of();
  }
}
