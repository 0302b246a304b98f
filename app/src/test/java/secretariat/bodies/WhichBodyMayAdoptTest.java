package secretariat.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Language;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.profile.Certainty;
import secretariat.profile.Deed;
import secretariat.profile.ScoProfile;

class WhichBodyMayAdoptTest {

  private static final List<Body> BODIES =
      new BodyPlan()
          .plan(ScoProfile.PROFILE).entrySet().stream()
              .map(plan ->
                  Body.of(plan.getKey().id(), ScoProfile.recorded(plan.getKey(), plan.getValue())))
              .toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hsc | decision | 2004-06-17 | art. 16",
        "hsc | regulation | 2004-06-17 | art. 4",
        "hsc | declaration | 2001-06-15 | Declaration on the Establishment",
        "hsc | charter-protocol | 2006-06-15 | art. 4",
        "hgc | budget | 2024-10-16 | art. 6",
        "hgc | decision | 2010-11-25 | art. 16",
        "hgc | regulation | 2010-11-25 | HGC Decision No. 50",
        "cfm | decision | 2006-05-15 | art. 16",
        "cfm | regulation | 2006-05-15 | CFM Decision No. 8",
        "cfm | statement | 2020-01-01 | art. 7",
        "ministries | regulation | 2022-08-10 | art. 8",
        "cnc | decision | 2019-03-01 | art. 16",
        "rats-council | decision | 2013-03-29 | Agreement on the Regional Anti-Terrorist",
        "secretariat | statement | 2009-06-16 | HSC Decision No. 1"
      })
  void is_allowed_and_cites_its_source(String body, String kind, LocalDate day, String source) {
    Verdict verdict = mayAdopt(body, kind, day);
    assertThat(verdict.isAllowed()).isTrue();
    assertThat(verdict.refusal("body")).isEmpty();
    assertThat(verdict.sources().getFirst().source().in(Language.EN)).contains(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hsc | budget | 2024-10-16 | bodies.power-withheld",
        "cfm | budget | 2024-10-16 | bodies.power-withheld",
        "cnc | charter-protocol | 2024-10-16 | bodies.power-withheld",
        "secretariat | decision | 2024-10-16 | bodies.power-withheld",
        "secretariat | regulation | 2024-10-16 | bodies.power-withheld",
        "rats-committee | decision | 2024-10-16 | bodies.power-withheld",
        "cnc | declaration | 2024-10-16 | bodies.power-not-known",
        "department-legal | decision | 2024-10-16 | bodies.power-not-known",
        "hsc | decision | 2003-05-29 | bodies.power-not-known",
        "hgc | regulation | 2010-11-24 | bodies.power-not-known",
        "secretariat | statement | 2009-06-15 | bodies.power-not-known",
        "hsc | declaration | 2001-06-14 | bodies.body-not-known",
        "secretariat | report | 2004-01-14 | bodies.body-not-known",
        "senate | decision | 2024-10-16 | bodies.body-not-known"
      })
  void is_refused_under_a_rule(String body, String kind, LocalDate day, String rule) {
    Optional<Refusal> refusal = mayAdopt(body, kind, day).refusal("body");
    assertThat(refusal.orElseThrow().rule().id()).isEqualTo(rule);
    assertThat(refusal.orElseThrow().field()).isEqualTo("body");
  }

  @Test
  void a_power_that_the_sources_do_not_state_in_so_many_words_is_marked_as_inferred() {
    Verdict verdict = mayAdopt("hsc", "budget", LocalDate.of(2024, 1, 1));
    assertThat(verdict.sources().getFirst().certainty()).isEqualTo(Certainty.INFERRED);
  }

  @Test
  void nominations_and_approvals_are_powers_too() {
    LocalDate day = LocalDate.of(2024, 7, 4);
    assertThat(may("cfm", Deed.NOMINATE, "secretary-general", day).isAllowed()).isTrue();
    assertThat(may("hsc", Deed.APPROVE, "secretary-general", day).isAllowed()).isTrue();
    assertThat(may("cnc", Deed.NOMINATE, "deputy-secretary-general", day).isAllowed()).isTrue();
    assertThat(may("cfm", Deed.APPROVE, "deputy-secretary-general", day).isAllowed()).isTrue();
    assertThat(may("cnc", Deed.NOMINATE, "secretary-general", day).isAllowed()).isFalse();
  }

  @Test
  void the_bodies_of_today_stand_in_their_order_with_six_departments_marked_unverified() {
    List<BodyOn> bodies = Bodies.bodiesOn(BODIES, LocalDate.of(2026, 1, 1));
    assertThat(bodies.stream().map(BodyOn::code))
        .startsWith(
            "hsc",
            "hgc",
            "cfm",
            "ministries",
            "cnc",
            "rats",
            "rats-council",
            "rats-committee",
            "secretariat");
    List<BodyOn> departments =
        bodies.stream()
            .filter(body -> body.partOf().filter("secretariat"::equals).isPresent())
            .toList();
    assertThat(departments)
        .hasSize(6)
        .allSatisfy(department -> {
          assertThat(department.body().source().certainty()).isEqualTo(Certainty.UNVERIFIED);
          assertThat(department.body().since()).isEmpty();
        });
  }

  @Test
  void before_the_charter_only_the_heads_of_state_are_known() {
    assertThat(Bodies.bodiesOn(BODIES, LocalDate.of(2002, 1, 1)).stream().map(BodyOn::code))
        .containsExactly("hsc");
    assertThat(Bodies.bodiesOn(BODIES, LocalDate.of(2001, 6, 14))).isEmpty();
  }

  @Test
  void a_power_that_is_later_withheld_is_gone_from_that_day() {
    Body cfm = body("cfm").orElseThrow();
    Body.Power statement =
        cfm.on(LocalDate.of(2020, 1, 1)).orElseThrow().power(Deed.ADOPT, "statement").orElseThrow();
    var powers = new java.util.ArrayList<>(cfm.powers());
    powers.add(
        new Body.Power(
            LocalDate.of(2030, 1, 1), 99, false, Deed.ADOPT, "statement", statement.source()));
    var later = new Body("cfm", cfm.descriptions(), powers, cfm.facts());
    assertThat(later.on(LocalDate.of(2029, 12, 31)).orElseThrow().power(Deed.ADOPT, "statement"))
        .hasValueSatisfying(power -> assertThat(power.allowed()).isTrue());
    assertThat(later.on(LocalDate.of(2030, 1, 1)).orElseThrow().power(Deed.ADOPT, "statement"))
        .hasValueSatisfying(power -> assertThat(power.allowed()).isFalse());
  }

  private static Optional<Body> body(String code) {
    return BODIES.stream().filter(body -> body.code().equals(code)).findFirst();
  }

  private static Verdict mayAdopt(String body, String kind, LocalDate day) {
    return may(body, Deed.ADOPT, kind, day);
  }

  private static Verdict may(String body, Deed deed, String object, LocalDate day) {
    return BodyRules.may(
        new BodyRules.Question(body, deed, object, Text.same(object), day), body(body));
  }
}
