package secretariat.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Tokens;
import secretariat.database.TestDatabase;
import secretariat.kernel.Capacity;
import secretariat.offices.Milestone;
import secretariat.offices.Stage;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.offices.web.Nominating;

/**
 * The offices of an invented organisation are filled by its own procedures: a single term of five
 * years, rotation in the English alphabet, two deputies. Only its files are other.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "secretariat.profile=src/test/resources/profiles/invented",
      "secretariat.templates=src/main/java/secretariat"
    })
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@Tag("any-engine")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InventedOfficesTest {

  private static final String ILSE_VARGA = "7a54e0d2-1b3c-4c8f-b6f7-5e2d9c8a1f03";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Terms terms;

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

  @ParameterizedTest
  @Order(1)
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nominated by the assembly   | XA | assembly |                | 0 | offices.not-the-body
          nominated by another state  | XA | XB       |                | 0 | offices.not-the-body
          citizen of a friend         | XE | XE       |                | 0 | offices.citizen-of-non-member
          five years and a day        | XA | XA       |                | 5 | offices.term-too-long
          a second term               | XD | XD       | ilse-varga     | 0 | offices.second-term
          """)
  void its_own_rules_refuse_and_cite_its_own_source(
      String name, String state, String by, String person, int years, String rule) {
    var fields = new TreeMap<>(nomination("secretary-general", state, by));
    Optional.ofNullable(person).ifPresent(known -> fields.put("person", ILSE_VARGA));
    fields.put("until", today.plusYears(years).plusDays(years == 0 ? 100 : 0).toString());
    HttpResponse<String> answer = nominating.sent(fields);
    assertThat(answer.statusCode()).as(name).isEqualTo(422);
    assertThat(answer.body()).as(name).contains(rule, "Pact of the Five Lakes, 1 March 2010");
  }

  @Test
  @Order(2)
  void a_director_is_nominated_by_a_state_approved_by_the_assembly_and_takes_office() {
    var fields = new TreeMap<>(nomination("secretary-general", "XB", "XB"));
    fields.put("until", today.plusYears(5).minusDays(1).toString());
    String desk = nominating.opened(fields);
    assertThat(take(two, desk, "findings", Map.of())).isEqualTo(303);
    assertThat(take(one, desk, "proposals", nominating.by("assembly")))
        .as("here nobody proposes between the nomination and the approval")
        .isEqualTo(422);
    assertThat(take(one, desk, "approvals", nominating.by("office")))
        .as("not the office")
        .isEqualTo(422);
    assertThat(take(one, desk, "approvals", nominating.by("assembly"))).isEqualTo(303);
    assertThat(take(two, desk, "entries", entry(fields.get("until")))).isEqualTo(303);
    Term term = term(desk);
    assertThat(term.stage()).isEqualTo(Stage.IN_OFFICE);
    assertThat(term.step(Milestone.PROPOSAL)).isEmpty();
    assertThat(new Browser(port).get("/leadership").body())
        .contains("A Candidate", "Belmark", "Director");
  }

  @Test
  @Order(3)
  void it_has_two_deputies_and_no_third_nor_one_of_the_directors_state() {
    for (String state : new String[] {"XA", "XC"}) {
      String desk = nominating.opened(nomination("deputy-secretary-general", state, state));
      assertThat(take(two, desk, "findings", Map.of())).isEqualTo(303);
      assertThat(take(one, desk, "approvals", nominating.by("assembly")))
          .as("unproposed")
          .isEqualTo(422);
      assertThat(take(one, desk, "proposals", nominating.by("office"))).isEqualTo(303);
      assertThat(take(one, desk, "approvals", nominating.by("assembly"))).isEqualTo(303);
      assertThat(take(two, desk, "entries", entry(today.plusYears(4).toString()))).isEqualTo(303);
    }
    assertThat(nominating.sent(nomination("deputy-secretary-general", "XD", "XD")).body())
        .contains("offices.places-filled");
    assertThat(nominating.sent(nomination("deputy-secretary-general", "XB", "XB")).body())
        .contains("offices.state-of-other-office");
  }

  @Test
  @Order(4)
  void the_rotation_follows_the_english_alphabet_of_the_day_and_reads_no_sequence() {
    String page = one.get("/desk/offices/rotation/secretary-general").body();
    assertThat(page)
        .contains("Ilse Varga", "Strict successor", "Next that has not served in the cycle")
        .doesNotContain("Fixed sequence");
    var people = new People(accounts, links, tokens);
    String token =
        people.token(people.holding(Capacity.REGISTRY_OFFICIAL), Capacity.REGISTRY_OFFICIAL);
    assertThat(
            new Browser(port)
                .get("/api/offices/rotation/secretary-general", "Authorization", "Bearer " + token)
                .body())
        .as("after Belmark comes Corland; all four have served, so Arvenia begins again")
        .contains("\"successor\":\"XC\"", "\"not-yet-served\":\"XA\"");
    HttpResponse<String> cycle =
        one.submit(
            "/desk/offices/rotation/secretary-general",
            "/desk/offices/rotation/secretary-general/cycles",
            Map.of(
                "order",
                "XC XA XD XB",
                "by",
                "assembly",
                "day",
                today.toString(),
                "from",
                today.plusDays(1).toString()));
    assertThat(cycle.statusCode()).as(cycle.body()).isEqualTo(303);
  }

  @ParameterizedTest
  @Order(5)
  @CsvSource({
    "/desk/offices",
    "/desk/offices/quotas",
    "/desk/offices/representatives",
    "/desk/offices/people/" + ILSE_VARGA,
    "/desk/offices/terms/director-2021",
    "/leadership?at=2012-05-01",
    "/people/" + ILSE_VARGA
  })
  void its_pages_speak_its_one_language(String path) {
    HttpResponse<String> page = one.get(path, "Accept-Language", "ru");
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    assertThat(page.body()).doesNotContainPattern("[\\p{IsCyrillic}\\p{IsHan}]");
  }

  @Test
  @Order(6)
  void a_biography_has_its_words_in_one_language() {
    String page = "/desk/offices/people/" + ILSE_VARGA;
    var fields =
        Map.of(
            "name.en", "Ilse Varga",
            "languages", "Dunmerish",
            "chapters", "career | 2009 | 2020 | Warden of the weirs | Gazetteer");
    assertThat(one.submit(page, page, fields).statusCode()).isEqualTo(303);
    assertThat(one.get("/people/" + ILSE_VARGA).body())
        .contains("Dunmerish", "Warden of the weirs");
  }

  private Map<String, String> nomination(String office, String state, String by) {
    var fields = new TreeMap<>(nominating.nomination(office, state, by));
    fields.put("until", today.plusYears(4).toString());
    return fields;
  }

  private Map<String, String> entry(String until) {
    return Map.of("day", today.toString(), "until", until);
  }

  private int take(Browser browser, String desk, String step, Map<String, String> fields) {
    return nominating.step(browser, desk, step, fields).statusCode();
  }

  private Term term(String desk) {
    return terms.of(desk.substring(desk.lastIndexOf('/') + 1)).orElseThrow();
  }
}
