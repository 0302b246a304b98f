package secretariat.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.bodies.BodyAct.ChairAssumed;
import secretariat.bodies.BodyAct.ChairRuleSet;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.ScoProfile;

class ChairRulesTest {

  private static final Citation SOURCE =
      new Citation(Text.same("source"), Certainty.VERIFIED, List.of());
  private static final List<Body> BODIES =
      new BodyPlan()
          .plan(ScoProfile.PROFILE).entrySet().stream()
              .map(plan ->
                  Body.of(plan.getKey().id(), ScoProfile.recorded(plan.getKey(), plan.getValue())))
              .toList();

  @ParameterizedTest
  @CsvSource({
    "hsc, 2024-07-03, KZ", "hsc, 2024-07-04, CN", "hsc, 2025-08-31, CN", "hsc, 2025-09-01, KG",
    "hsc, 2016-12-31, KZ", "cfm, 2016-12-31, KZ", "cnc, 2018-01-01, CN", "cnc, 2023-01-01, IN"
  })
  void the_chair_passes_at_the_end_of_a_meeting_and_other_bodies_follow(
      String body, LocalDate day, String state) {
    assertThat(on(body, day))
        .isInstanceOfSatisfying(
            ChairOn.State.class,
            chair -> assertThat(chair.chairmanship().state()).isEqualTo(state));
  }

  @ParameterizedTest
  @CsvSource({"hsc, 2011-01-01", "cfm, 2013-06-01", "hsc, 2019-12-31", "rats-council, 2024-01-01"})
  void where_no_meeting_is_known_no_chair_is_made_up(String body, LocalDate day) {
    assertThat(on(body, day)).isEqualTo(new ChairOn.NotKnown());
  }

  @Test
  void a_permanent_body_is_led_by_an_office_and_a_council_of_hosts_by_each_host() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    assertThat(on("secretariat", day))
        .isInstanceOfSatisfying(
            ChairOn.Office.class,
            office -> assertThat(office.office()).isEqualTo("secretary-general"));
    assertThat(on("hgc", day)).isInstanceOf(ChairOn.EachHost.class);
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, CN, KZ CN KG RU TJ UZ, as-expected",
    "UZ, KZ, KZ CN KG RU TJ UZ, as-expected",
    "KG, TJ, KZ CN KG RU TJ UZ, RU",
    "UZ, IN, IN KZ CN KG PK RU TJ UZ, as-expected",
    "XX, IN, IN KZ CN, nothing"
  })
  void history_gets_a_verdict(String before, String actual, String members, String verdict) {
    var rule = new ChairRuleSet(ChairRule.ROTATION, Optional.empty(), Text.same("chair"), SOURCE);
    Turn turn =
        ChairRules.turn(
            rule, List.of(members.split(" ")), Optional.of(chair(before, 0, 9)), actual);
    assertThat(turn)
        .isEqualTo(
            switch (verdict) {
              case "as-expected" -> new Turn.AsExpected(SOURCE);
              case "nothing" -> new Turn.NothingToCompare();
              default -> new Turn.Deviates(verdict, actual, SOURCE);
            });
  }

  @Test
  void bodies_that_follow_one_another_have_no_chair_rather_than_none_to_ask() {
    var rule = new ChairRuleSet(ChairRule.FOLLOWS, Optional.of("hsc"), Text.same("chair"), SOURCE);
    Body hsc = body("hsc").orElseThrow();
    var circular =
        new Body(
            "hsc",
            hsc.descriptions(),
            hsc.powers(),
            List.of(new Body.Fact(LocalDate.of(2004, 1, 1), 99, rule)));
    assertThat(ChairRules.on("hsc", LocalDate.of(2024, 1, 1), code -> Optional.of(circular)))
        .isEqualTo(new ChairOn.NotKnown());
  }

  @Provide
  Arbitrary<List<Chairmanship>> wanted() {
    return Combinators.combine(
            Arbitraries.of("KZ", "CN", "KG"),
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(1, 15),
            Arbitraries.of(true, true, false))
        .as((state, from, length, ends) ->
            ends ? chair(state, from, from + length) : open(state, from))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 500)
  void whatever_is_recorded_under_the_rules_no_two_states_chair_on_one_day(
      @ForAll("wanted") List<Chairmanship> wanted) {
    var recorded = new ArrayList<Chairmanship>();
    for (Chairmanship chair : wanted) {
      if (recorded.stream().noneMatch(chair::overlaps)) {
        recorded.add(chair);
      }
    }
    var chairs = chairs(recorded);
    for (int number = 0; number < 60; number++) {
      LocalDate day = day(number);
      long ending =
          chairs.stream().filter(each -> each.until().isPresent() && each.holdsOn(day)).count();
      assertThat(ending).isLessThanOrEqualTo(1);
      ChairRules.holding(chairs, day)
          .ifPresent(holder ->
              assertThat(chairs.stream().filter(each -> each.from().isAfter(holder.from())))
                  .noneMatch(later -> !later.from().isAfter(day)));
    }
  }

  /** As the fold orders them. */
  private static List<Chairmanship> chairs(List<Chairmanship> recorded) {
    var facts = new ArrayList<Body.Fact>();
    recorded.forEach(each ->
        facts.add(
            new Body.Fact(
                each.from(),
                facts.size() + 1L,
                new ChairAssumed(each.state(), each.until(), Optional.empty(), SOURCE))));
    return new Body("any", List.of(), List.of(), facts).chairs();
  }

  private static Chairmanship chair(String state, int from, int until) {
    return new Chairmanship(state, day(from), Optional.of(day(until)), Optional.empty(), SOURCE);
  }

  private static Chairmanship open(String state, int from) {
    return new Chairmanship(state, day(from), Optional.empty(), Optional.empty(), SOURCE);
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2020, 1, 1).plusDays(number);
  }

  private static ChairOn on(String code, LocalDate day) {
    return ChairRules.on(code, day, ChairRulesTest::body);
  }

  private static Optional<Body> body(String code) {
    return BODIES.stream().filter(body -> body.code().equals(code)).findFirst();
  }
}
