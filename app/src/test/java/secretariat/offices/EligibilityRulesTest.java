package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.offices.World.approved;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import secretariat.kernel.Rule;
import secretariat.offices.Finding.Result;

/** Each rule: one case that it refuses, one beside it that it lets pass. */
class EligibilityRulesTest {

  private static final UUID SOMEBODY = UUID.randomUUID();
  private static final String SG = "secretary-general";
  private static final String DEPUTY = "deputy-secretary-general";
  private static final List<Term> FOUR =
      List.of(
          held(DEPUTY, "IN", "2025-01-01", "2028-12-31"),
          held(DEPUTY, "PK", "2025-01-01", "2028-12-31"),
          held(DEPUTY, "RU", "2025-01-01", "2028-12-31"),
          held(DEPUTY, "TJ", "2025-01-01", "2028-12-31"));

  record Case(String name, Intended intended, List<Term> others, Map<String, Integer> quotas) {
    static Case of(String name, Intended intended, Term... others) {
      return new Case(name, intended, List.of(others), Map.of());
    }
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            Case.of("a citizen of a non-member", intended(SG, "MN", "2028-01-01", "2030-12-31")),
            EligibilityRules.CITIZEN_OF_NON_MEMBER),
        Arguments.of(
            Case.of(
                "a citizen of a state the day before it joins",
                intended(DEPUTY, "BY", "2024-07-03", "2026-12-31")),
            EligibilityRules.CITIZEN_OF_NON_MEMBER),
        Arguments.of(
            Case.of(
                "a deputy of the head's state",
                intended(DEPUTY, "KZ", "2026-01-01", "2027-12-31"),
                held(SG, "KZ", "2025-01-01", "2027-12-31")),
            EligibilityRules.STATE_OF_OTHER_OFFICE),
        Arguments.of(
            Case.of(
                "a deputy of the incoming head's state",
                intended(DEPUTY, "KZ", "2024-10-01", "2026-12-31"),
                approved(SG, "KZ", "2025-01-01", "2027-12-31")),
            EligibilityRules.STATE_OF_OTHER_OFFICE),
        Arguments.of(
            Case.of(
                "a head of a deputy's state",
                intended(SG, "PK", "2028-01-01", "2030-12-31"),
                held(DEPUTY, "PK", "2025-01-01", "2028-12-31")),
            EligibilityRules.STATE_OF_OTHER_OFFICE),
        Arguments.of(
            Case.of(
                "a term that overlaps another by a day",
                intended(SG, "KG", "2027-12-31", "2030-12-30"),
                held(SG, "KZ", "2025-01-01", "2027-12-31")),
            EligibilityRules.TERM_OVERLAPS),
        Arguments.of(
            new Case(
                "a fifth deputy",
                intended(DEPUTY, "UZ", "2026-01-01", "2028-12-31"),
                FOUR,
                Map.of()),
            EligibilityRules.PLACES_FILLED),
        Arguments.of(
            Case.of(
                "a second term",
                intended(SG, Optional.empty(), SOMEBODY, "KG", "2028-01-01", "2030-12-31"),
                held(SG, Optional.empty(), SOMEBODY, "2010-01-01", "2012-12-31")),
            EligibilityRules.SECOND_TERM),
        Arguments.of(
            Case.of("three years and a day", intended(SG, "KG", "2028-01-01", "2031-01-01")),
            EligibilityRules.TERM_TOO_LONG),
        Arguments.of(
            Case.of(
                "a post that somebody holds",
                intended(
                    "official", Optional.of("P-7"), SOMEBODY, "UZ", "2026-01-01", "2028-12-31"),
                held("official", Optional.of("P-7"), "2025-06-01", "2026-06-01")),
            EligibilityRules.POST_FILLED),
        Arguments.of(
            new Case(
                "one official more than the quota",
                intended("official", "UZ", "2026-01-01", "2028-12-31"),
                List.of(held("official", "UZ", "2025-01-01", "2027-12-31")),
                Map.of("UZ", 1)),
            EligibilityRules.QUOTA_EXCEEDED),
        Arguments.of(
            Case.of(
                "technical staff from elsewhere",
                intended("technical-staff", "RU", "2026-01-01", "2028-12-31")),
            EligibilityRules.NOT_NATIONAL_OF_HOST),
        Arguments.of(
            Case.of(
                "a second representative of one state",
                intended("permanent-representative", "UZ", "2026-01-01", "2028-12-31"),
                held("permanent-representative", "UZ", "2025-01-01", "2027-12-31")),
            EligibilityRules.REPRESENTATIVE_IN_OFFICE));
  }

  static Stream<Case> passing() {
    return Stream.of(
        Case.of(
            "a head after the other term",
            intended(SG, "KG", "2028-01-01", "2030-12-31"),
            held(SG, "KZ", "2025-01-01", "2027-12-31")),
        Case.of(
            "a citizen on the day of joining", intended(DEPUTY, "BY", "2024-07-04", "2026-12-31")),
        Case.of(
            "a deputy after the head of that state",
            intended(DEPUTY, "KZ", "2028-01-01", "2028-12-31"),
            held(SG, "KZ", "2025-01-01", "2027-12-31")),
        new Case(
            "a fourth deputy",
            intended(DEPUTY, "UZ", "2026-01-01", "2028-12-31"),
            FOUR.subList(0, 3),
            Map.of()),
        Case.of(
            "another post",
            intended("official", Optional.of("P-8"), SOMEBODY, "UZ", "2026-01-01", "2028-12-31"),
            held("official", Optional.of("P-7"), "2025-06-01", "2026-06-01")),
        new Case(
            "within the quota",
            intended("official", "UZ", "2026-01-01", "2028-12-31"),
            List.of(held("official", "UZ", "2025-01-01", "2027-12-31")),
            Map.of("UZ", 2)),
        Case.of(
            "a national of the host",
            intended("technical-staff", "CN", "2026-01-01", "2028-12-31")),
        Case.of(
            "a representative of another state",
            intended("permanent-representative", "UZ", "2026-01-01", "2028-12-31"),
            held("permanent-representative", "KZ", "2025-01-01", "2027-12-31")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_refused_by_exactly_its_rule_which_cites_its_source(Case each, Rule rule) {
    var refusals = EligibilityRules.refusals(check(each));
    assertThat(refusals)
        .singleElement()
        .satisfies(refusal -> {
          assertThat(refusal.rule()).isEqualTo(rule);
          assertThat(refusal.arguments().getLast()).isInstanceOf(secretariat.kernel.Text.class);
        });
  }

  @ParameterizedTest
  @MethodSource("passing")
  void passes(Case each) {
    assertThat(EligibilityRules.refusals(check(each))).isEmpty();
  }

  @Test
  void an_unknown_quota_is_not_checked_and_never_guessed() {
    var each = Case.of("no quota", intended("official", "UZ", "2026-01-01", "2028-12-31"));
    assertThat(check(each))
        .filteredOn(finding -> finding.check().equals("quota"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.result()).isEqualTo(Result.NOT_CHECKED));
  }

  @Test
  void history_gets_a_verdict_and_the_eight_heads_and_their_deputies_break_no_rule() {
    List<Term> history = World.history();
    for (Term term : history) {
      Intended intended = Intended.of(term).orElseThrow();
      var others = history.stream().filter(other -> !other.code().equals(term.code())).toList();
      assertThat(EligibilityRules.refusals(check(new Case("", intended, others, Map.of()))))
          .as(term.code())
          .isEmpty();
    }
  }

  private static List<Finding> check(Case each) {
    return EligibilityRules.check(
        each.intended(), World.situation(each.intended(), each.others(), each.quotas()));
  }

  private static Term held(String office, Optional<String> post, String from, String until) {
    return World.held(office, "UZ", post, UUID.randomUUID(), from, until);
  }

  private static Term held(
      String office, Optional<String> post, UUID person, String from, String until) {
    return World.held(office, "KG", post, person, from, until);
  }

  private static Term held(String office, String state, String from, String until) {
    return World.held(office, state, from, until);
  }

  private static Intended intended(
      String office, Optional<String> post, UUID person, String state, String from, String until) {
    return World.intended(office, state, post, person, from, until);
  }

  private static Intended intended(String office, String state, String from, String until) {
    return World.intended(office, state, from, until);
  }
}
