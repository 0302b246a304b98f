package secretariat.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.context.ContextConfiguration;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.Once;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.Tokens;
import secretariat.database.TestDatabase;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Seat;
import secretariat.register.Register;
import secretariat.register.Subject;

/** The desks for bodies, claims and proposals, over HTTP and by capacity. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "secretariat.templates=src/main/java/secretariat")
@Tag("any-engine")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class InstitutionDesksOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Register register;
  @Autowired private List<PlansActs> parts;
  @Autowired private Seat seat;
  @Autowired private ProfileRecorder recorder;

  @ParameterizedTest
  @CsvSource({
    "registry-official, 200, 200, 200, 200",
    "legal-officer, 200, 403, 200, 200",
    "certifying-officer, 200, 403, 200, 403",
    "secretary-general, 200, 403, 200, 403",
    "administrator, 200, 403, 403, 403",
    "permanent-representative/KZ, 403, 403, 403, 403",
    "liaison/RATS, 403, 403, 403, 403"
  })
  void each_capacity_enters_its_own_rooms(
      String capacity, int bodies, int recording, int claims, int proposals) {
    Browser browser = signedIn(Capacity.parse(capacity));
    assertThat(browser.get("/desk/bodies").statusCode()).isEqualTo(bodies);
    assertThat(browser.get("/desk/bodies/hsc").statusCode()).isEqualTo(bodies);
    assertThat(browser.get("/desk/bodies/new").statusCode()).isEqualTo(recording);
    assertThat(browser.get("/desk/claims").statusCode()).isEqualTo(claims);
    assertThat(browser.get("/desk/claims/number-of-departments").statusCode()).isEqualTo(claims);
    assertThat(browser.get("/desk/profile/proposals").statusCode()).isEqualTo(proposals);
  }

  @Test
  void the_public_sees_no_verdict_and_no_contradiction() {
    var nobody = new Browser(port);
    assertThat(nobody.get("/bodies/hsc?lang=en").body()).doesNotContain("Out of turn");
    assertThat(nobody.get("/api/claims").statusCode()).isEqualTo(401);
    assertThat(nobody.get("/api/claims.csv").statusCode()).isEqualTo(401);
    assertThat(nobody.get("/register?lang=en").body()).doesNotContain("claim of a source");
    assertThat(signedIn(Capacity.REGISTRY_OFFICIAL).get("/desk/bodies/hsc?lang=en").body())
        .contains("Out of turn; by the rule it would have been Russia");
  }

  @Test
  void every_form_of_a_body_opens_and_refuses_what_is_empty_beside_its_fields() {
    Browser browser = signedIn(Capacity.REGISTRY_OFFICIAL);
    for (String deed :
        List.of(
            "names",
            "powers",
            "seats",
            "regulations",
            "compositions",
            "chair-rules",
            "chairs",
            "endings")) {
      String page = "/desk/bodies/cnc/" + deed + "/new";
      assertThat(browser.get(page).statusCode()).as(deed).isEqualTo(200);
      HttpResponse<String> refused = browser.submit(page, "/desk/bodies/cnc/" + deed, Map.of());
      assertThat(refused.statusCode()).as(deed).isEqualTo(422);
      assertThat(refused.body()).as(deed).contains("refusal-effective");
    }
    assertThat(browser.get("/desk/bodies/cnc/crowns/new").statusCode()).isEqualTo(404);
  }

  @Test
  void a_body_is_set_up_renamed_and_ended_by_the_one_that_may_and_by_no_other() {
    Browser browser = signedIn(Capacity.REGISTRY_OFFICIAL);
    var wanted = new HashMap<>(decided("cfm", "2025-09-01"));
    wanted.putAll(named("name", "Energy Council"));
    wanted.putAll(named("short", "Energy"));
    wanted.put("code", "energy-council");
    HttpResponse<String> refused = browser.submit("/desk/bodies/new", "/desk/bodies", wanted);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("refusal-decided-by");
    wanted.put("decided-by", "hsc");
    assertThat(browser.submit("/desk/bodies/new", "/desk/bodies", wanted).statusCode())
        .isEqualTo(303);
    assertThat(browser.submit("/desk/bodies/new", "/desk/bodies", wanted).statusCode())
        .as("known already")
        .isEqualTo(422);

    var name = new HashMap<>(decided("hsc", "2025-10-01"));
    name.putAll(named("name", "Council on Energy"));
    name.putAll(named("short", "Energy"));
    assertThat(done(browser, "energy-council", "names", name)).isEqualTo(303);
    assertThat(done(browser, "energy-council", "endings", decided("hsc", "2026-01-01")))
        .isEqualTo(303);

    var reader = new Browser(port);
    assertThat(reader.get("/bodies/energy-council?at=2025-09-30&lang=en").body())
        .contains("Energy Council", "Decision of the Heads of State Council");
    assertThat(reader.get("/bodies/energy-council?at=2025-10-01&lang=en").body())
        .contains("Council on Energy");
    assertThat(reader.get("/bodies/energy-council?at=2026-01-01").statusCode()).isEqualTo(404);
    assertThat(reader.get("/bodies?at=2026-01-01").body()).doesNotContain("energy-council");
  }

  @Test
  void a_state_takes_the_chair_in_its_turn_or_by_a_decision_that_is_named() {
    Browser browser = signedIn(Capacity.REGISTRY_OFFICIAL);
    var chair = new HashMap<>(Map.of("effective", "2026-08-31", "source", "Summit of 2026"));
    chair.put("state", "RU");
    HttpResponse<String> refused =
        browser.submit("/desk/bodies/hsc/chairs/new", "/desk/bodies/hsc/chairs", chair);
    assertThat(refused.body()).contains("it is the turn of PK, not of RU");
    chair.put("state", "MN");
    assertThat(done(browser, "hsc", "chairs", chair)).isEqualTo(422);
    chair.put("state", "PK");
    assertThat(done(browser, "hsc", "chairs", chair)).isEqualTo(303);
    assertThat(new Browser(port).get("/bodies/cfm?at=2026-09-01&lang=en").body())
        .contains("Pakistan");
    assertThat(done(browser, "hsc", "chairs", chair)).as("overlaps").isEqualTo(422);
  }

  @Test
  void a_program_records_by_the_same_rules() {
    var people = new People(accounts, links, tokens);
    Person person = people.holding(Capacity.REGISTRY_OFFICIAL);
    String token = people.token(person, Capacity.REGISTRY_OFFICIAL);
    var seat = new HashMap<>(decided("hsc", "2026-02-01"));
    seat.putAll(named("place", "Tashkent"));
    assertThat(sent(token, "/api/bodies/rats-council/seats", seat).statusCode()).isEqualTo(201);
    seat.remove("source");
    assertThat(sent(token, "/api/bodies/rats-council/seats", seat).body())
        .contains("bodies.source-missing");
    assertThat(new Browser(port).get("/api/bodies/rats-council").body()).contains("Tashkent");
  }

  @Test
  void a_contradiction_is_raised_claimed_and_decided_and_an_overlap_is_refused() {
    Browser browser = signedIn(Capacity.LEGAL_OFFICER);
    String wrong = "/desk/claims/norov-end-of-term";
    var list = new HashMap<>(named("why", "The list says so"));
    list.put("claim", "list");
    HttpResponse<String> refused = browser.submit(wrong, wrong + "/adoptions", list);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("two would hold the same at once");

    var question = new HashMap<>(named("question", "Where was the first session?"));
    question.putAll(Map.of("code", "first-session", "about", "body/hsc"));
    assertThat(browser.submit("/desk/claims/new", "/desk/claims", question).statusCode())
        .isEqualTo(303);
    String page = "/desk/claims/first-session";
    var claim = new HashMap<>(named("says", "In Shanghai"));
    claim.putAll(Map.of("code", "shanghai", "source", "Declaration", "certainty", "verified"));
    assertThat(browser.submit(page, page + "/statements", claim).statusCode()).isEqualTo(303);
    var adoption = new HashMap<>(named("why", "It says so itself"));
    adoption.put("claim", "shanghai");
    assertThat(browser.submit(page, page + "/adoptions", adoption).statusCode()).isEqualTo(303);
    assertThat(browser.get(page + "?lang=en").body()).contains("It says so itself");
    var people = new People(accounts, links, tokens);
    String token = people.token(people.holding(Capacity.LEGAL_OFFICER), Capacity.LEGAL_OFFICER);
    assertThat(new Browser(port).get("/api/claims.csv", "Authorization", "Bearer " + token).body())
        .contains("question,about,claim,says_en,says_ru,says_zh,source_en")
        .contains("first-session,body/hsc,shanghai,In Shanghai,In Shanghai,In Shanghai,Declaration")
        .contains("norov-end-of-term,office/secretary-general,list,");
  }

  @Test
  void a_later_edition_of_the_files_proposes_and_an_official_records_or_dismisses()
      throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "edition");
    try (var files = Files.list(Path.of("src/main/resources/profiles/sco"))) {
      for (Path file : files.toList()) {
        String words =
            Files.readString(file)
                .replace("en: Cambodia,", "en: Kampuchea,")
                .replace("en: Nepal,", "en: Nepaul,");
        Files.writeString(folder.resolve(file.getFileName().toString()), words);
      }
    }
    var files = new ProfileFolder(new FileSystemResource(folder + "/"));
    // The modules' own files are read from the first folder; the second is asked for them here.
    files.find("claims.yaml");
    files.find("consent.yaml");
    files.find("historical.yaml");
    files.find("periods.yaml");
    files.find("words.yaml");
    Profile later = new ProfileLoader(files).load();
    var recorderOfLater = new ProfileRecorder(register, parts, files);
    assertThat(recorderOfLater.record(later)).as("imported once").isZero();
    var proposals = new Proposals(register, recorderOfLater, later, seat);
    assertThat(proposals.open().stream().map(each -> each.subject().code()))
        .containsExactly("state/KH", "state/NP");
    var official = new Actor("an-official", Capacity.REGISTRY_OFFICIAL);
    List<String> ids = proposals.open().stream().map(ProposedAct::id).toList();
    assertThat(proposals.dismiss(official, ids.get(1), " ").toString())
        .contains("profile.reason-missing");
    int before = register.acts(new Subject("state", "KH")).size();
    proposals.record(official, ids.getFirst()).orThrow();
    proposals.dismiss(official, ids.get(1), "A slip of the pen").orThrow();
    assertThat(proposals.open()).isEmpty();
    assertThat(register.acts(new Subject("state", "KH"))).hasSize(before + 1);
    assertThat(register.acts(new Subject("state", "NP")).getLast().actor()).isEqualTo(Actor.SYSTEM);
    assertThat(proposals.record(official, ids.getFirst()).toString())
        .contains("profile.no-such-proposal");
  }

  @Test
  void the_proposals_room_shows_what_the_register_lacks() {
    assertThat(recorder.missing(ScoProfile.PROFILE)).isEmpty();
    assertThat(signedIn(Capacity.REGISTRY_OFFICIAL).get("/desk/profile/proposals?lang=en").body())
        .contains("The register says all that the files say.");
  }

  private Browser signedIn(Capacity capacity) {
    var people = new People(accounts, links, tokens);
    return new Browser(port).signIn(people.holding(capacity).signInName(), People.PASSWORD);
  }

  private static int done(Browser browser, String body, String deed, Map<String, String> fields) {
    String page = "/desk/bodies/" + body + "/" + deed;
    return browser.submit(page + "/new", page, fields).statusCode();
  }

  private HttpResponse<String> sent(String token, String path, Map<String, String> fields) {
    var browser = new Browser(port);
    String json =
        fields.entrySet().stream()
            .map(each -> "\"%s\":\"%s\"".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(",", "{\"fields\":{", "}}"));
    return browser.send(
        browser
            .to(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header(Once.HEADER, "key-" + UUID.randomUUID())
            .POST(BodyPublishers.ofString(json)));
  }

  private static Map<String, String> decided(String body, String day) {
    return Map.of(
        "effective", day, "decided-by", body, "decided-on", "2025-09-01", "source", "No. 7");
  }

  private static Map<String, String> named(String field, String words) {
    return Map.of(field + ".ru", words, field + ".zh-Hans", words, field + ".en", words);
  }
}
