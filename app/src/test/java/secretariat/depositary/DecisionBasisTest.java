package secretariat.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Refusal;
import secretariat.profile.KnownDate;

/** A deposit that rests on a decision agrees with the decision book, as far as the book knows. */
class DecisionBasisTest {

  @ParameterizedTest(name = "the book says {0}, the deposit {1}: {2}")
  @CsvSource({
    "2026-07-03, 2026-07-03, accepted",
    "2026-07-03, 2026-07-04, refused",
    "2009-06, 2009-06-16, accepted",
    "2009-06, 2009-07-01, refused",
    "2009, 2009-12-31, accepted",
  })
  void a_decision_of_the_book_is_cited_with_its_day(
      String adopted, LocalDate cited, String outcome) {
    var basis = new Basis.Decision("hsc", Optional.of("12"), cited);
    Optional<Refusal> refusal =
        DepositRules.inTheBook("DEC-2026-0001", new KnownDate(adopted), basis);
    assertThat(refusal.isPresent()).isEqualTo(outcome.equals("refused"));
    refusal.ifPresent(
        reason -> assertThat(reason.rule()).isEqualTo(DepositRules.BOOK_SAYS_OTHERWISE));
  }
}
