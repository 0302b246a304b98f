package secretariat.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.kernel.Capacity;
import secretariat.membership.Membership;

/** A candidate from its application to membership, form by form, and who sees which step. */
@RunningSystem
class DeskStatesOverHttpTest {

  private static final String[] MEMBERS = {
    "BY", "IN", "IR", "KZ", "CN", "KG", "PK", "RU", "TJ", "UZ"
  };

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Membership membership;

  private People people;
  private StatesDesk desk;
  private Browser registry;
  private LocalDate today;

  @BeforeEach
  void the_registry_opens() {
    people = new People(accounts, links, tokens);
    today = accounts.today();
    desk = new StatesDesk(port, people, today);
    registry = desk.registry;
  }

  @Test
  void a_candidate_goes_from_its_application_to_membership_and_nobody_else_sees_its_steps() {
    String file = "/desk/states/TM";
    Browser anybody = new Browser(port);
    assertThat(registry.get("/desk/states?code=TM").headers().firstValue("Location"))
        .hasValue(file);
    desk.named("TM", "Turkmenistan", "Туркменистан", "土库曼斯坦");
    assertThat(anybody.get("/states/TM").statusCode()).isEqualTo(404);
    assertThat(desk.refused("TM", "admissions", desk.decision()))
        .contains("accession-not-requested");

    assertThat(
            desk.refused(
                "TM", "accession-requests", desk.paper().with("addressee", "SECRETARY_GENERAL")))
        .contains("membership.application-to-another", "art. 13");
    String request =
        desk.recorded(
            "TM",
            "accession-requests",
            desk.paper().with("addressee", "CHAIR_OF_THE_FOREIGN_MINISTERS"));
    assertThat(request).contains("Membership was applied for", "state/TM/2", "not by others");
    assertThat(anybody.get("/register/acts/state/TM/2").statusCode()).isEqualTo(404);
    desk.recorded("TM", "accession-openings", desk.decision());
    assertThat(anybody.get("/states/TM?lang=en").body())
        .contains("The procedure of admission was opened", "No standing on this date")
        .doesNotContain("Membership was applied for");

    assertThat(
            desk.refused(
                "TM",
                "obligations",
                desk.paper()
                    .with("signatories", (Object[]) MEMBERS)
                    .with("treaty.charter", today.plusDays(90))))
        .contains("is on record of: Turkmenistan, Shanghai Cooperation Organisation.");
    desk.recorded(
        "TM",
        "obligations",
        desk.paper()
            .with("signatories", (Object[]) MEMBERS)
            .with("signatories", "TM", "SCO")
            .with("treaty.charter", today.plusDays(90))
            .with("treaty.shanghai-convention", today.plusDays(60)));
    assertThat(registry.get(file).body()).contains("to be joined", "fulfilments");
    assertThat(registry.get("/desk").body()).contains("Turkmenistan", file + "/fulfilments");

    Browser candidate = desk.as(Capacity.liaison("TM"));
    assertThat(candidate.get("/desk/standing").body())
        .contains("Turkmenistan", "Shanghai Convention", "to be joined");
    assertThat(candidate.get("/desk").body()).contains("/desk/standing");
    Browser other = desk.as(Capacity.permanentRepresentative("KZ"));
    assertThat(other.get("/desk/standing").body())
        .contains("Kazakhstan")
        .contains("No treaties are outstanding", "awaits our ratification", "Turkmenistan")
        .doesNotContain("Shanghai Convention");
    assertThat(other.get("/desk").body()).contains("awaits our ratification");
    assertThat(other.get(file).statusCode()).isEqualTo(403);
    assertThat(steps(Capacity.liaison("TM"), "TM").statusCode()).isEqualTo(200);
    assertThat(steps(Capacity.REGISTRY_OFFICIAL, "TM").statusCode()).isEqualTo(200);
    assertThat(steps(Capacity.permanentRepresentative("KZ"), "TM").statusCode()).isEqualTo(404);
    assertThat(steps(Capacity.permanentRepresentative("KZ"), "KZ").statusCode()).isEqualTo(200);

    assertThat(registry.get(file).body()).contains("Ratification of the memorandum", "awaited");
    assertThat(desk.refused("TM", "ratifications", desk.ratification("MN")))
        .contains("membership.ratified-by-no-signatory");
    assertThat(desk.recorded("TM", "ratifications", desk.ratification("TM")))
        .contains("The memorandum of obligations was ratified", "not by others");
    assertThat(candidate.get("/desk/standing").body()).contains("Ratification of the memorandum");
    assertThat(anybody.get("/states/TM?lang=en").body()).doesNotContain("ratified");
    desk.recorded("TM", "fulfilments", desk.paper().with("treaty", "charter"));
    assertThat(desk.refused("TM", "admissions", desk.decision()))
        .contains("membership.obligation-outstanding", "Shanghai Convention");
    desk.recorded("TM", "fulfilments", desk.paper().with("treaty", "shanghai-convention"));
    assertThat(registry.get("/desk").body()).contains(file + "/ratifications");
    assertThat(desk.refused("TM", "admissions", desk.decision()))
        .contains("The memorandum of obligations is not ratified by: Belarus, India, Iran");
    for (String member : MEMBERS) {
      desk.recorded("TM", "ratifications", desk.ratification(member));
    }
    assertThat(steps(Capacity.liaison("TM"), "TM").body())
        .contains("\"ratified\":\"" + today)
        .doesNotContain("\"ratified\":null");
    assertThat(other.get("/desk/standing").body())
        .as("a state sees another's steps only as far as it signed them")
        .doesNotContain("Turkmenistan");
    String paper = desk.laid("TM", "admissions", desk.decision());
    assertThat(membership.isMember("TM", today)).as("by one pair of eyes").isFalse();
    assertThat(registry.get("/desk").body()).doesNotContain(paper);
    Browser second = desk.as(Capacity.LEGAL_OFFICER);
    assertThat(second.get("/desk?lang=en").body())
        .contains(paper, "Awaits a second reader: Admission as a member");
    HttpResponse<String> read = second.get(paper + "?lang=en");
    assertThat(read.body()).contains("Please look once more", "Record the act");
    HttpResponse<String> admitted =
        Filled.carriedBy(second, read.body()).sent("/desk/states/TM/admissions");
    assertThat(admitted.headers().firstValue("Location").orElseThrow())
        .startsWith("/desk/states/TM/acts/");
    assertThat(second.get(paper).statusCode()).as("it is recorded and gone").isEqualTo(404);
    assertThat(membership.isMember("TM", today)).isTrue();
    assertThat(membership.isMember("TM", today.minusDays(1))).isFalse();
    assertThat(anybody.get("/states?lang=en").body())
        .containsSubsequence("Tajikistan", "Turkmenistan", "Uzbekistan");
    assertThat(anybody.get("/states/TM?lang=ru").body()).contains("Государство-член");
    assertThat(registry.get(file).body())
        .contains("in keeping with the rules")
        .doesNotContain("the rules would refuse it");
  }

  @Test
  void a_refusal_stands_beside_its_field_in_the_readers_language_and_nothing_is_lost() {
    HttpResponse<String> answer =
        desk.decision()
            .with("ground.en", "Article 2")
            .sent("/desk/states/MN/suspensions/look?lang=ru");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Это не государство-член", "value=\"Article 2\"");
    String unread =
        new Filled(registry).with("day", "soon").sent("/desk/states/MN/memoranda/look").body();
    assertThat(unread)
        .contains("id=\"refusal-day\"", "не является календарной датой", "value=\"soon\"");
  }

  @Test
  void an_organisation_has_a_file_of_its_own_and_is_listed_apart() {
    desk.named("CICA", "CICA", "СВМДА", "亚信");
    desk.recorded(
        "CICA",
        "guests",
        new Filled(registry)
            .with("chair", "KG")
            .with("effective", today)
            .with("until", today.plusDays(1))
            .with("occasion.en", "Summit")
            .with("occasion.ru", "Саммит")
            .with("occasion.zh-Hans", "峰会"));
    assertThat(new Browser(port).get("/states?lang=en").body())
        .contains("Guests of the chair: organisations", "CICA");
    assertThat(new Browser(port).get("/api/states").body())
        .contains("\"organisations\":[{\"code\":\"CICA\"");
    assertThat(registry.get("/desk/states/CICA").body()).doesNotContain("accession-requests");
  }

  @Test
  void a_program_records_the_same_acts_once() {
    var person = people.holding(Capacity.REGISTRY_OFFICIAL);
    String token = people.token(person, Capacity.REGISTRY_OFFICIAL);
    String key = UUID.randomUUID().toString();
    String body =
        """
        {"deed":"withdrawal-notices","values":{"received":["%s"],"from":["%s"],
         "reference":["Note 4"]}}
        """;
    var refused = posted(token, "RU", body.formatted(today, today.plusMonths(11)), key);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("membership.notice-too-short");
    String other = UUID.randomUUID().toString();
    String right = body.formatted(today, today.plusMonths(13));
    var done = posted(token, "RU", right, other);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    assertThat(posted(token, "RU", right, other).body()).isEqualTo(done.body());
    assertThat(new Browser(port).get("/states?lang=en").body())
        .contains("withdrawal notified, expected from");
    assertThat(membership.isMember("RU", today.plusMonths(24))).isTrue();
  }

  private HttpResponse<String> posted(String token, String code, String body, String key) {
    var browser = new Browser(port);
    return browser.send(
        browser
            .to("/api/states/" + code + "/acts")
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> steps(Capacity capacity, String code) {
    var person = people.holding(capacity);
    var browser = new Browser(port);
    return browser.send(
        browser
            .to("/api/states/" + code + "/steps")
            .header("Authorization", "Bearer " + people.token(person, capacity))
            .GET());
  }
}
