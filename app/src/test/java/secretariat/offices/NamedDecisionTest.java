package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Refusal;
import secretariat.offices.RecordedDecisions.Entry;
import secretariat.profile.KnownDate;

/** An appointment that names a decision agrees with the decision book, as far as the book knows. */
class NamedDecisionTest {

  @ParameterizedTest(name = "the book says {0}, the step {1}: {2}")
  @CsvSource({
    "2026-07-03, 2026-07-03, accepted",
    "2026-07-03, 2026-07-04, refused",
    "2026-07-03, 2026-07-02, refused",
    "2009-06, 2009-06-01, accepted",
    "2009-06, 2009-06-30, accepted",
    "2009-06, 2009-07-01, refused",
    "2009, 2009-12-31, accepted",
    "2009, 2010-01-01, refused",
    "2009-06-16, 2009-06, accepted",
    "2009-06-16, 2009-07, refused",
  })
  void a_decision_of_the_book_is_named_with_its_day(String adopted, String cited, String outcome) {
    List<Refusal> refusals =
        ChainRules.inTheBook("day", Optional.of(entry(adopted)), new KnownDate(cited));
    assertThat(refusals.isEmpty()).isEqualTo(outcome.equals("accepted"));
    assertThat(refusals)
        .allSatisfy(refusal -> {
          assertThat(refusal.rule()).isEqualTo(ChainRules.BOOK_SAYS_OTHERWISE);
          assertThat(refusal.field()).isEqualTo("day");
          assertThat(refusal.arguments().getFirst()).isEqualTo("DEC-2026-0001");
          assertThat(refusal.arguments().get(1)).hasToString(adopted);
        });
  }

  @Test
  void a_decision_that_the_book_does_not_have_is_taken_from_the_paper() {
    assertThat(ChainRules.inTheBook("day", Optional.empty(), new KnownDate("2003-05-29")))
        .isEmpty();
  }

  private static Entry entry(String adopted) {
    return new Entry("some-id", "DEC-2026-0001", new KnownDate(adopted));
  }
}
