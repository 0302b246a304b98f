package secretariat.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;

/**
 * An appointment that each rule refuses: the page says what is wrong, by which source, what to do.
 */
@RunningSystem
class RefusalsOverHttpTest {

  private static final String DEPUTY = "deputy-secretary-general";
  private static final Pattern REFUSAL =
      Pattern.compile(
          "<span class=\"what\">([^<]+)</span>\\s*<span class=\"remedy\">([^<]+)</span>\\s*"
              + "<span class=\"source\">([^<]+)</span>\\s*<span class=\"rule\">Rule ([^<]+)</span>");

  /** What a page says of a rule that refused. */
  private record Said(String what, String remedy, String source, String rule) {}

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;

  private Nominating nominating;
  private Browser one;
  private Browser two;
  private LocalDate today;

  @BeforeEach
  void they_come_to_work() {
    today = accounts.today();
    nominating = Nominating.of(port, new People(accounts, links, tokens), today);
    one = nominating.one();
    two = nominating.two();
  }

  /**
   * Office, citizenship, who nominates, known person, first and last day; the rule, what, source.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          secretary-general        | MN | cfm | | 2028-01-01 | 2030-12-31 | offices.citizen-of-non-member | Mongolia   | Secretariat
          deputy-secretary-general | KZ | cnc | | today      |            | offices.state-of-other-office | Kazakhstan | art. 11
          secretary-general        | UZ | cfm | | 2027-12-31 | 2030-12-30 | offices.term-overlaps         | 2025       | art. 11
          secretary-general        | CN | cfm | 82e6e42a-a13c-4def-9879-b74c38db9a88 | 2028-01-01 | 2030-12-31 | offices.second-term | term | art. 11
          secretary-general        | UZ | cfm | | 2028-01-01 | 2031-01-01 | offices.term-too-long         | 3          | art. 11
          secretary-general        | UZ | hgc | | 2028-01-01 | 2030-12-31 | offices.not-the-body          | Foreign    | Secretariat
          deputy-secretary-general | UZ | cfm | | today      |            | offices.not-the-body          | Coordinators | Secretariat
          official                 | UZ | KG  | | today      |            | offices.not-the-body          | Uzbekistan | Secretariat
          technical-staff          | RU |     | | today      |            | offices.not-national-of-host  | CN         | Secretariat
          """)
  void a_nomination_is_refused_by_its_rule(
      String office,
      String state,
      @Nullable String by,
      @Nullable String person,
      String from,
      @Nullable String until,
      String rule,
      String what,
      String source) {
    var fields = new TreeMap<>(nominating.inThreeLanguages(office, state, by == null ? "" : by));
    fields.put("from", from.equals("today") ? today.toString() : from);
    fields.put("until", until == null ? "" : until);
    fields.put("person", person == null ? "" : person);
    said(nominating.sent(fields), rule, what, source);
  }

  @Test
  void the_steps_after_it_are_refused_to_the_wrong_official_the_wrong_body_and_out_of_order() {
    String desk = nominating.opened(nominating.inThreeLanguages(DEPUTY, "IR", "cnc"));
    said(
        nominating.step(one, desk, "findings", Map.of()),
        "offices.same-official",
        "recorded",
        "Two pairs");
    said(
        nominating.step(one, desk, "proposals", nominating.by("cnc")),
        "offices.not-in-order",
        "proposal",
        "procedure");
    assertThat(nominating.step(two, desk, "findings", Map.of()).statusCode()).isEqualTo(303);
    said(
        nominating.step(one, desk, "proposals", nominating.by("hsc")),
        "offices.not-the-body",
        "Coordin",
        "art. 11");
    assertThat(nominating.step(one, desk, "proposals", nominating.by("cnc")).statusCode())
        .isEqualTo(303);
    said(
        nominating.step(one, desk, "approvals", nominating.by("hsc")),
        "offices.not-the-body",
        "Foreign",
        "art. 11");
    said(
        nominating.step(one, desk, "entries", day(today)),
        "offices.not-in-order",
        "office",
        "procedure");
    assertThat(nominating.step(one, desk, "approvals", nominating.by("cfm")).statusCode())
        .isEqualTo(303);
    said(
        nominating.step(one, desk, "entries", day(today.plusDays(1))),
        "offices.in-the-future",
        "not come yet",
        "recorded on the day");
    said(
        nominating.step(one, desk, "entries", day(today)),
        "offices.same-official-at-entry",
        "approval",
        "Two pairs");
  }

  @Test
  void a_state_gets_no_more_posts_than_its_quota_and_a_post_no_second_holder() {
    var quotas = Map.of("quota.UZ", "1", "total", "1", "by", "hgc", "decided", today.toString());
    var decided = new TreeMap<>(quotas);
    decided.put("from", today.toString());
    decided.put("quota.UZ", "minus one");
    String page = "/desk/offices/quotas";
    said(
        one.submit(page, page + "?lang=en", decided), "offices.number-unreadable", "minus one", "");
    decided.put("quota.UZ", "1");
    assertThat(one.submit(page, page, decided).statusCode()).isEqualTo(303);

    var post = new TreeMap<>(nominating.inThreeLanguages("official", "UZ", "UZ"));
    post.put("post", "P-7");
    String first = nominating.opened(post);
    String second = nominating.opened(post);
    for (String desk : List.of(first, second)) {
      assertThat(nominating.step(two, desk, "findings", Map.of()).statusCode()).isEqualTo(303);
      assertThat(nominating.step(one, desk, "approvals", nominating.by("secretariat")).statusCode())
          .isEqualTo(303);
    }
    assertThat(nominating.step(two, first, "entries", day(today)).statusCode()).isEqualTo(303);
    var refused = nominating.step(two, second, "entries", day(today));
    said(refused, "offices.quota-exceeded", "Uzbekistan", "art. 11");
    said(refused, "offices.post-filled", "P-7", "art. 11");
    said(
        nominating.sent(nominating.inThreeLanguages("official", "UZ", "UZ")),
        "offices.quota-exceeded",
        "1 posts",
        "art. 11");
  }

  @Test
  void a_proposal_out_of_turn_is_refused_until_it_says_that_it_departs_from_the_cycle() {
    String rotation = "/desk/offices/rotation/secretary-general";
    var cycle =
        Map.of("order", "UZ KG TJ", "by", "hsc", "day", today.toString(), "from", today.toString());
    assertThat(one.submit(rotation, rotation + "/cycles", cycle).statusCode()).isEqualTo(303);
    var fields = new TreeMap<>(nominating.inThreeLanguages("secretary-general", "KG", "cfm"));
    fields.put("from", "2028-01-01");
    fields.put("until", "2030-12-31");
    String desk = nominating.opened(fields);
    assertThat(nominating.step(two, desk, "findings", Map.of()).statusCode()).isEqualTo(303);
    var proposal = new TreeMap<>(nominating.by("cfm"));
    said(
        nominating.step(one, desk, "proposals", proposal),
        "offices.departs-from-cycle",
        "Uzbekistan",
        "cycle");
    proposal.put("departs", "yes");
    assertThat(nominating.step(one, desk, "proposals", proposal).statusCode()).isEqualTo(303);
  }

  @Test
  void a_notification_is_refused_for_a_state_that_is_no_member_or_has_a_representative() {
    String page = "/desk/offices/representatives";
    var fields = new TreeMap<>(nominating.inThreeLanguages("permanent-representative", "", ""));
    fields.put("received", today.toString());
    fields.put("state", "MN");
    said(
        one.submit(page, page + "?lang=en", fields), "offices.not-a-member", "Mongolia", "art. 18");
    fields.put("state", "UZ");
    said(
        one.submit(page, page + "?lang=en", fields),
        "offices.representative-in-office",
        "Uzbekistan",
        "");
    fields.put("received", today.plusDays(1).toString());
    said(one.submit(page, page + "?lang=en", fields), "offices.in-the-future", "yet", "recorded");
  }

  /** The page refuses, and says of this rule what is wrong, by which source, and what to do. */
  private static void said(HttpResponse<String> page, String rule, String what, String source) {
    assertThat(page.statusCode()).as(rule).isEqualTo(422);
    List<Said> found =
        REFUSAL
            .matcher(page.body())
            .results()
            .map(each -> new Said(each.group(1), each.group(2), each.group(3), each.group(4)))
            .toList();
    Stream<Said> ofTheRule = found.stream().filter(each -> each.rule().equals(rule));
    assertThat(ofTheRule)
        .as("%s among %s", rule, found)
        .isNotEmpty()
        .allSatisfy(each -> {
          assertThat(each.what()).contains(what);
          assertThat(each.source()).contains(source).isNotBlank();
          assertThat(each.remedy()).isNotBlank();
        });
  }

  private static Map<String, String> day(LocalDate day) {
    return Map.of("day", day.toString());
  }
}
