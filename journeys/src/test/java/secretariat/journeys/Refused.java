package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;

/**
 * What a page says to a person whose form a rule refused: what is wrong, its source, the remedy.
 */
record Refused(Person person) {

  private static final Pattern WORDS = Pattern.compile("\\S.*\\S", Pattern.DOTALL);

  /** The rule refused, in these words, by a source that is named; and what to do is said. */
  Refused under(String rule, String what, String source) {
    PlaywrightAssertions.assertThat(person.page().locator("main section.refusals h2").first())
        .isVisible();
    Locator refusal =
        person
            .page()
            .locator("main .refusal p, main .refusals li")
            .filter(new Locator.FilterOptions().setHas(ruleNamed(rule)))
            .first();
    PlaywrightAssertions.assertThat(refusal.locator(".what")).containsText(what);
    PlaywrightAssertions.assertThat(refusal.locator(".source")).containsText(source);
    PlaywrightAssertions.assertThat(refusal.locator(".remedy")).hasText(WORDS);
    return this;
  }

  /** What was typed or chosen is still there, in the form that was sent. */
  Refused keeps(String field, String value) {
    assertThat(
            person.page().locator("main form [name='%s']".formatted(field)).all().stream()
                .map(Locator::inputValue))
        .contains(value);
    return this;
  }

  private Locator ruleNamed(String rule) {
    return person
        .page()
        .locator(".rule")
        .filter(
            new Locator.FilterOptions()
                .setHasText(Pattern.compile("\\s" + rule.replace(".", "\\.") + "$")));
  }
}
