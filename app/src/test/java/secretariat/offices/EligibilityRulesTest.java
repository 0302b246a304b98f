package secretariat.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.offices.Finding.Result;

/** Each rule: one case that it refuses, one beside it that it lets pass. */
class EligibilityRulesTest {

  private static final String FOUR_DEPUTIES =
      "deputy-secretary-general IN 2025-01-01 2028-12-31;"
          + "deputy-secretary-general PK 2025-01-01 2028-12-31;"
          + "deputy-secretary-general RU 2025-01-01 2028-12-31;"
          + "deputy-secretary-general TJ 2025-01-01 2028-12-31";

  /** What is intended, who else holds or will hold an office, the quota of the state, the rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          citizen of a non-member       | secretary-general MN 2028-01-01 2030-12-31               |                                                       |   | offices.citizen-of-non-member
          the day before it joins       | deputy-secretary-general BY 2024-07-03 2026-12-31        |                                                       |   | offices.citizen-of-non-member
          deputy of the head's state    | deputy-secretary-general KZ 2026-01-01 2027-12-31        | secretary-general KZ 2025-01-01 2027-12-31            |   | offices.state-of-other-office
          of the incoming head's state  | deputy-secretary-general KZ 2024-10-01 2026-12-31        | approved secretary-general KZ 2025-01-01 2027-12-31   |   | offices.state-of-other-office
          head of a deputy's state      | secretary-general PK 2028-01-01 2030-12-31               | deputy-secretary-general PK 2025-01-01 2028-12-31     |   | offices.state-of-other-office
          overlaps by a day             | secretary-general KG 2027-12-31 2030-12-30               | secretary-general KZ 2025-01-01 2027-12-31            |   | offices.term-overlaps
          fifth deputy                  | deputy-secretary-general UZ 2026-01-01 2028-12-31        | four deputies                                         |   | offices.places-filled
          second term                   | secretary-general@somebody KG 2028-01-01 2030-12-31      | secretary-general@somebody KG 2010-01-01 2012-12-31   |   | offices.second-term
          three years and a day         | secretary-general KG 2028-01-01 2031-01-01               |                                                       |   | offices.term-too-long
          post that somebody holds      | official#P-7 UZ 2026-01-01 2028-12-31                    | official#P-7 UZ 2025-06-01 2026-06-01                 |   | offices.post-filled
          one more than the quota       | official UZ 2026-01-01 2028-12-31                        | official UZ 2025-01-01 2027-12-31                     | 1 | offices.quota-exceeded
          technical staff from afar     | technical-staff RU 2026-01-01 2028-12-31                 |                                                       |   | offices.not-national-of-host
          second representative         | permanent-representative UZ 2026-01-01 2028-12-31        | permanent-representative UZ 2025-01-01 2027-12-31     |   | offices.representative-in-office
          """)
  void is_refused_by_exactly_its_rule_which_cites_its_source(
      String name, String intended, @Nullable String others, @Nullable Integer quota, String rule) {
    assertThat(EligibilityRules.refusals(check(intended, others, quota)))
        .singleElement()
        .satisfies(refusal -> {
          assertThat(refusal.rule()).isEqualTo(Rule.of(rule));
          assertThat(refusal.arguments().getLast()).isInstanceOf(Text.class);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          after the other term          | secretary-general KG 2028-01-01 2030-12-31               | secretary-general KZ 2025-01-01 2027-12-31            |
          on the day of joining         | deputy-secretary-general BY 2024-07-04 2026-12-31        |                                                       |
          after the head of that state  | deputy-secretary-general KZ 2028-01-01 2028-12-31        | secretary-general KZ 2025-01-01 2027-12-31            |
          another post                  | official#P-8 UZ 2026-01-01 2028-12-31                    | official#P-7 UZ 2025-06-01 2026-06-01                 |
          within the quota              | official UZ 2026-01-01 2028-12-31                        | official UZ 2025-01-01 2027-12-31                     | 2
          a national of the host        | technical-staff CN 2026-01-01 2028-12-31                 |                                                       |
          of another state              | permanent-representative UZ 2026-01-01 2028-12-31        | permanent-representative KZ 2025-01-01 2027-12-31     |
          """)
  void passes(String name, String intended, @Nullable String others, @Nullable Integer quota) {
    assertThat(EligibilityRules.refusals(check(intended, others, quota))).isEmpty();
  }

  @Test
  void an_unknown_quota_is_not_checked_and_never_guessed() {
    assertThat(check("official UZ 2026-01-01 2028-12-31", null, null))
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
      var situation = World.situation(intended, others, Map.of());
      assertThat(EligibilityRules.refusals(EligibilityRules.check(intended, situation)))
          .as(term.code())
          .isEmpty();
    }
  }

  private static List<Finding> check(
      String intended, @Nullable String others, @Nullable Integer quota) {
    Intended wanted = Line.read(intended).intended();
    List<Term> terms =
        Stream.ofNullable(others)
            .map(each -> each.equals("four deputies") ? FOUR_DEPUTIES : each)
            .flatMap(each -> Stream.of(each.split(";")))
            .map(each -> Line.read(each).term())
            .toList();
    Map<String, Integer> quotas =
        quota == null ? Map.of() : Map.of(wanted.holding().state(), quota);
    return EligibilityRules.check(wanted, World.situation(wanted, terms, quotas));
  }

  /** A line such as {@code approved official#post@somebody UZ 2026-01-01 2028-12-31}. */
  private record Line(
      boolean approved,
      String office,
      Optional<String> post,
      UUID person,
      String state,
      String from,
      String until) {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Pattern FORM =
        Pattern.compile(
            "(?<approved>approved )?(?<office>[a-z-]+)(#(?<post>\\S+))?(?<same>@somebody)?"
                + " (?<state>[A-Z]{2}) (?<from>\\S+) (?<until>\\S+)");

    static Line read(String line) {
      Matcher read = FORM.matcher(line.strip());
      assertThat(read.matches()).as(line).isTrue();
      return new Line(
          read.group("approved") != null,
          read.group("office"),
          Optional.ofNullable(read.group("post")),
          read.group("same") != null ? SOMEBODY : UUID.randomUUID(),
          read.group("state"),
          read.group("from"),
          read.group("until"));
    }

    Intended intended() {
      return World.intended(office, state, post, person, from, until);
    }

    Term term() {
      return approved
          ? World.approved(office, state, from, until)
          : World.held(office, state, post, person, from, until);
    }
  }
}
