package secretariat.offices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;
import secretariat.offices.Stage;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.register.Audit;

/** The acts on offices, as officials record them and representatives feel them. */
@RunningSystem
class OfficesOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Terms terms;
  @Autowired private Audit audit;

  @Test
  void a_deputy_comes_from_nomination_to_taking_office_by_the_hands_of_two_officials() {
    Browser one = official();
    Browser two = official();
    String today = accounts.today().toString();
    HttpResponse<String> opened =
        one.submit(
            "/desk/offices/nominations/new",
            "/desk/offices/nominations",
            nomination("deputy-secretary-general", "IR", "cnc", today));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
    String term = opened.headers().firstValue("Location").orElseThrow();
    assertThat(take(one, term, "findings", Map.of())).isEqualTo(422);
    assertThat(take(two, term, "findings", Map.of())).isEqualTo(303);
    var proposed = Map.of("by", "cnc", "day", today, "basis", "Minutes");
    assertThat(take(one, term, "approvals", Map.of("by", "cfm", "day", today, "basis", "D")))
        .as("before the proposal")
        .isEqualTo(422);
    assertThat(take(one, term, "proposals", Map.of("by", "hsc", "day", today, "basis", "M")))
        .as("by another body")
        .isEqualTo(422);
    assertThat(take(one, term, "proposals", proposed)).isEqualTo(303);
    assertThat(
            take(
                one,
                term,
                "approvals",
                Map.of("by", "cfm", "day", today, "basis", "D", "number", "7")))
        .isEqualTo(303);
    assertThat(take(one, term, "entries", Map.of("day", accounts.today().plusDays(1).toString())))
        .as("in the future")
        .isEqualTo(422);
    assertThat(take(one, term, "entries", Map.of("day", today)))
        .as("by the official who recorded the approval")
        .isEqualTo(422);
    assertThat(take(two, term, "entries", Map.of("day", today))).isEqualTo(303);
    String code = term.substring(term.lastIndexOf('/') + 1);
    assertThat(terms.of(code).orElseThrow().stage()).isEqualTo(Stage.IN_OFFICE);
    assertThat(new Browser(port).get("/leadership?lang=en").body()).contains("A Candidate");
    assertThat(take(one, term, "endings", Map.of("day", today, "manner", "recall", "basis", "D 8")))
        .isEqualTo(303);
    assertThat(audit.run(done -> {}))
        .filteredOn(finding -> finding.check().contains("index"))
        .allSatisfy(finding -> assertThat(finding.difference()).isEmpty());
  }

  @Test
  void a_deputy_of_the_heads_state_is_refused_with_the_article() {
    HttpResponse<String> answer =
        official()
            .submit(
                "/desk/offices/nominations/new?lang=en",
                "/desk/offices/nominations?lang=en",
                nomination("deputy-secretary-general", "KZ", "cnc", accounts.today().toString()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("may not be of the same state (Kazakhstan)", "art. 11");
  }

  @Test
  void an_acting_head_needs_a_decision_where_no_rule_is_known() {
    var fields =
        new TreeMap<>(nomination("secretary-general", "UZ", "", accounts.today().toString()));
    HttpResponse<String> answer =
        official().submit("/desk/offices/acting/new", "/desk/offices/acting?lang=en", fields);
    assertThat(answer.body()).contains("No rule in the register says who designates");
    fields.put("by", "cnc");
    assertThat(
            official()
                .submit("/desk/offices/acting/new", "/desk/offices/acting", fields)
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  void quotas_are_a_decision_whose_sum_is_the_number_of_posts() {
    Browser official = official();
    String today = accounts.today().toString();
    var fields =
        new TreeMap<>(
            Map.of(
                "quota.KZ",
                "6",
                "quota.CN",
                "6",
                "total",
                "13",
                "by",
                "hgc",
                "decided",
                today,
                "from",
                today));
    String quotas = "/desk/offices/quotas";
    assertThat(official.submit(quotas, quotas + "?lang=en", fields).body())
        .contains("The quotas add up to 12");
    fields.put("total", "12");
    assertThat(official.submit(quotas, quotas, fields).statusCode()).isEqualTo(303);
    assertThat(official.get(quotas + "?lang=en").body()).contains("12 posts in all", "<svg");
  }

  @Test
  void a_representative_has_the_capacity_from_the_notification_until_its_end() {
    Person person = people().holding();
    Capacity capacity = Capacity.permanentRepresentative("TJ");
    assertThat(accounts.capacitiesToday(person.id())).isEmpty();
    var fields =
        new TreeMap<>(
            Map.of(
                "office", "permanent-representative",
                "account", person.id().toString(),
                "name.en", "A Representative",
                "name.ru", "Представитель",
                "name.zh-Hans", "代表",
                "state", "TJ",
                "received", accounts.today().toString()));
    String page = "/desk/offices/representatives";
    assertThat(official().submit(page, page + "?lang=en", fields).body())
        .contains("has had a permanent representative in office");
    fields.put("colleague", "yes");
    HttpResponse<String> done = official().submit(page, page, fields);
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(accounts.capacitiesToday(person.id())).containsExactly(capacity);
    String term = done.headers().firstValue("Location").orElseThrow();
    String yesterday = accounts.today().minusDays(1).toString();
    assertThat(
            take(
                official(),
                term,
                "endings",
                Map.of("day", yesterday, "manner", "recall", "basis", "N")))
        .as("before it began")
        .isEqualTo(422);
    assertThat(
            take(
                official(),
                term,
                "endings",
                Map.of("day", accounts.today().toString(), "manner", "recall", "basis", "N")))
        .isEqualTo(303);
    assertThat(accounts.capacitiesToday(person.id()))
        .as("today is the last day")
        .containsExactly(capacity);
    LocalDate tomorrow = accounts.today().plusDays(1);
    assertThat(accounts.appointments(person.id())).noneMatch(each -> each.heldOn(tomorrow));
  }

  @Test
  void personal_data_is_put_right_and_erased_and_the_term_stays() {
    Term term = terms.of("rats-director-2004").orElseThrow();
    String page = "/desk/offices/people/" + term.person();
    Browser official = official();
    var fields =
        new TreeMap<>(
            Map.of(
                "name.en", "Another Spelling",
                "name.ru", "Имя",
                "name.zh-Hans", "名",
                "born", "1950",
                "languages", "узбекский | 乌兹别克语 | Uzbek",
                "chapters", "career | 1990 | | Пост | 职务 | A post | A paper"));
    assertThat(official.submit(page, page, fields).statusCode()).isEqualTo(303);
    String read = new Browser(port).get("/people/" + term.person() + "?lang=en").body();
    assertThat(read).contains("Another Spelling", "1950", "Uzbek", "A post");
    fields.put("chapters", "nonsense");
    assertThat(official.submit(page, page, fields).statusCode()).isEqualTo(422);
    assertThat(official.submit(page, page + "/erasures", Map.of("decision", "")).statusCode())
        .isEqualTo(422);
    assertThat(official.submit(page, page + "/erasures", Map.of("decision", "D 9")).statusCode())
        .isEqualTo(303);
    String after = new Browser(port).get("/people/" + term.person() + "?lang=en").body();
    assertThat(after).contains("Personal data erased").doesNotContain("Another Spelling", "1950");
    assertThat(terms.of("rats-director-2004")).isPresent();
  }

  private static int take(Browser browser, String term, String step, Map<String, String> fields) {
    return browser.submit(term, term + "/" + step, fields).statusCode();
  }

  private static Map<String, String> nomination(
      String office, String state, String by, String day) {
    return Map.of(
        "office", office,
        "name.en", "A Candidate",
        "name.ru", "Кандидат",
        "name.zh-Hans", "候选人",
        "citizenship", state,
        "by", by,
        "day", day,
        "from", day,
        "basis", "Note 1");
  }

  private Browser official() {
    Person person = people().holding(Capacity.REGISTRY_OFFICIAL);
    return new Browser(port).signIn(person.signInName(), People.PASSWORD);
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
