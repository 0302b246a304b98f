package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import secretariat.offices.Term.Foreseen;
import secretariat.offices.Term.Holding;
import secretariat.offices.Term.Role;

/**
 * Whatever is asked for and in whatever order, the rules let one person at a time hold an office.
 */
class OneHolderProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 60;

  @Property(tries = 300)
  void there_is_no_day_on_which_two_hold_the_one_office(@ForAll("asked") List<Intended> asked) {
    var granted = new ArrayList<Term>();
    for (Intended intended : asked) {
      var findings = EligibilityRules.check(intended, World.situation(intended, granted, Map.of()));
      if (EligibilityRules.refusals(findings).isEmpty()) {
        granted.add(term(intended));
      }
    }
    assertThat(granted).isNotEmpty();
    for (int i = 0; i < DAYS * 2; i++) {
      LocalDate day = FIRST.plusDays(i);
      assertThat(granted.stream().filter(term -> term.holdsOn(day)).count())
          .as(day.toString())
          .isLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 300)
  void a_post_among_many_has_one_holder(@ForAll("asked") List<Intended> asked) {
    var granted = new ArrayList<Term>();
    for (Intended each : asked) {
      var holding =
          new Holding(
              "official",
              Role.HOLDER,
              each.holding().person(),
              each.holding().state(),
              Optional.of("P-1"),
              Optional.empty());
      var intended = new Intended(holding, each.from(), each.until());
      var findings = EligibilityRules.check(intended, World.situation(intended, granted, Map.of()));
      if (EligibilityRules.refusals(findings).isEmpty()) {
        granted.add(term(intended));
      }
    }
    for (int i = 0; i < DAYS * 2; i++) {
      LocalDate day = FIRST.plusDays(i);
      assertThat(granted.stream().filter(term -> term.holdsOn(day)).count()).isLessThanOrEqualTo(1);
    }
  }

  private static Term term(Intended intended) {
    return new Term(
        UUID.randomUUID().toString(),
        intended.holding(),
        new Foreseen(Optional.of(intended.from()), intended.until()),
        List.of(World.step(1, Milestone.TAKING_OFFICE, intended.from().toString())));
  }

  @Provide
  Arbitrary<List<Intended>> asked() {
    Arbitrary<Intended> one =
        Combinators.combine(
                Arbitraries.of("KZ", "CN", "KG", "RU"),
                Arbitraries.integers().between(0, DAYS),
                Arbitraries.integers().between(0, 30))
            .as((state, start, length) ->
                World.intended(
                    "secretary-general",
                    state,
                    FIRST.plusDays(start).toString(),
                    FIRST.plusDays(start + length).toString()));
    return one.list().ofMinSize(1).ofMaxSize(12);
  }
}
