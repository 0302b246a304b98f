package secretariat.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.People;
import secretariat.accounts.Person;
import secretariat.accounts.Tokens;
import secretariat.decisions.ConsentOffice;
import secretariat.kernel.Capacity;
import secretariat.kernel.Seat;

/** Four states and the Secretariat, each in a browser of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ConsentOffice.class)
class ConsentOverHttpTest {

  private static final Pattern RECORDED =
      Pattern.compile("/desk/proposals/([0-9a-f-]{36})/acts/(\\d+)");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Seat seat;

  private Browser lawyer;
  private Browser registry;
  private Browser corland;
  private Browser belmark;

  @BeforeEach
  void they_come_to_work() {
    lawyer = browser(Capacity.LEGAL_OFFICER);
    registry = browser(Capacity.REGISTRY_OFFICIAL);
    corland = browser(Capacity.permanentRepresentative("XC"));
    belmark = browser(Capacity.permanentRepresentative("XB"));
  }

  @Test
  void a_proposal_becomes_a_decision_that_everybody_can_read() {
    String id = entered("Fishing on Sundays");
    act(id, "put-to-consent", Map.of("procedure", "round-table"));
    act(id, "open-procedure", Map.of());
    assertThat(corland.get("/desk").body()).contains("/desk/consent/" + id);
    answer(corland, id, "opinion", "Corland would prefer Saturdays.", true);
    String dossier = registry.get("/desk/proposals/" + id).body();
    assertThat(dossier)
        .contains("Corland would prefer Saturdays.", "Yet to answer", "Arvenia", "Dunmere");
    act(id, "close", Map.of());
    act(id, "adopt", Map.of("on", seat.dateOf(Instant.now()).toString(), "body-number", "31"));

    var stranger = new Browser(port);
    assertThat(stranger.get("/decisions?q=sundays").body()).contains("/decisions/" + id, "31");
    assertThat(stranger.get("/decisions?q=mondays").body()).doesNotContain("/decisions/" + id);
    assertThat(stranger.get("/decisions?at=2020-01-01").body()).doesNotContain("/decisions/" + id);
    assertThat(stranger.get("/decisions?body=assembly&year=1999").body())
        .doesNotContain("/decisions/" + id);
    assertThat(stranger.get("/decisions/" + id).body())
        .contains("Fishing on Sundays", "Corland would prefer Saturdays.", "DEC-");
    assertThat(stranger.get("/api/decisions/" + id).body())
        .contains("\"bodyNumber\":\"31\"", "\"state\":\"XC\"");
    assertThat(stranger.get("/decisions.csv").body()).contains("Fishing on Sundays");
    assertThat(stranger.get("/decisions/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_draft_is_seen_by_its_state_alone_and_goes_when_the_answer_is_sent() {
    String id = opened("letters", "", LocalDateTime.now(seat.zone()).plusDays(2));
    String instruction = "Instruction " + UUID.randomUUID();
    HttpResponse<String> saved =
        corland.submit(
            "/desk/consent/" + id,
            "/desk/consent/" + id + "/draft",
            Map.of("kind", "objection", "words.en", instruction));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
    assertThat(corland.get("/desk/consent/" + id).body()).contains(instruction);
    var colleague = browser(Capacity.permanentRepresentative("XC"));
    assertThat(colleague.get("/desk/consent/" + id).body()).contains(instruction);
    for (Browser other : new Browser[] {belmark, registry, lawyer}) {
      for (String page :
          new String[] {
            "/desk",
            "/desk/consent",
            "/desk/consent/" + id,
            "/desk/proposals/" + id,
            "/desk/room/" + id
          }) {
        assertThat(other.get(page).body()).as(page).doesNotContain(instruction);
      }
    }
    answer(corland, id, "consent", "We agree.", false);
    assertThat(corland.get("/desk/consent/" + id).body()).doesNotContain(instruction);
  }

  @Test
  void a_state_sees_no_answer_of_another_where_the_procedure_hides_them() {
    String id = opened("letters", "", LocalDateTime.now(seat.zone()).plusDays(2));
    String words = "Corland says " + UUID.randomUUID();
    answer(corland, id, "opinion", words, false);
    for (String page :
        new String[] {"/desk/consent/" + id, "/desk/room/" + id, "/desk/room/" + id + "/now"}) {
      assertThat(corland.get(page).body()).as(page).contains(words);
      assertThat(belmark.get(page).body())
          .as(page)
          .doesNotContain(words)
          .doesNotContain("Yet to answer");
    }
    assertThat(program("XB", "/api/proposals/" + id)).doesNotContain(words);
    assertThat(program("XC", "/api/proposals/" + id)).contains(words);
    assertThat(registry.get("/desk/proposals/" + id).body()).contains(words);
  }

  @Test
  void what_is_being_prepared_is_not_there_for_a_state_and_its_pages_for_nobody_else() {
    String id = entered("Not yet");
    assertThat(corland.get("/desk/consent/" + id).statusCode()).isEqualTo(404);
    assertThat(corland.get("/desk/proposals/" + id).statusCode()).isEqualTo(403);
    assertThat(registry.get("/desk/consent/" + id).statusCode()).isEqualTo(403);
    var liaison = browser(Capacity.liaison("RATS"));
    assertThat(liaison.get("/desk/room/" + id).statusCode()).isEqualTo(403);
    var stranger = new Browser(port);
    assertThat(stranger.get("/desk/room/" + id).statusCode()).isEqualTo(303);
    assertThat(stranger.get("/api/proposals/" + id).statusCode()).isEqualTo(401);
    assertThat(registry.get("/desk/proposals/" + id + "/break").statusCode()).isEqualTo(404);
  }

  @Test
  void a_refusal_names_the_rule_and_keeps_what_was_entered() {
    String id = entered("Refused");
    HttpResponse<String> refused =
        lawyer.submit(
            "/desk/proposals/" + id + "/put-to-consent",
            "/desk/proposals/" + id + "/put-to-consent",
            Map.of("procedure", "letters", "confirmed", "yes"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("decisions.procedure-not-allowed");
    HttpResponse<String> look =
        lawyer.submit(
            "/desk/proposals/" + id + "/put-to-consent",
            "/desk/proposals/" + id + "/put-to-consent",
            Map.of("procedure", "round-table"));
    assertThat(look.body()).contains("Please look once more", "value=\"round-table\"");
  }

  @Test
  void the_room_hears_that_something_happened_and_a_calendar_holds_the_deadline() throws Exception {
    String id = opened("still-waters", "assembly", LocalDateTime.now(seat.zone()).plusDays(2));
    String calendar = corland.get("/desk/consent/" + id + "/deadline.ics").body();
    assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART:", "UID:" + id);
    assertThat(calendar.lines()).allMatch(line -> line.length() <= 75);
    assertThat(corland.get("/desk/room/" + id).body())
        .contains("data-events=\"/desk/room/" + id + "/events\"", "every 20s")
        .doesNotContain("<script>");

    try (var lines = listening(id, "")) {
      assertThat(event(lines)).isEqualTo("id: open-1-0");
      answer(corland, id, "objection", "No.", false);
      assertThat(event(lines)).isEqualTo("id: broken-1-1");
    }
  }

  @Test
  void the_room_misses_nothing_of_what_happened_while_there_was_no_network() throws Exception {
    String id = entered("Ice on the lakes");
    act(id, "put-to-consent", Map.of("procedure", "round-table"));
    act(id, "open-procedure", Map.of());
    try (var lines = listening(id, "")) {
      assertThat(event(lines)).isEqualTo("id: open-1-0");
    }
    answer(corland, id, "opinion", "While nobody listened.", true);
    answer(belmark, id, "objection", "Nor then.", true);
    try (var lines = listening(id, "open-1-0")) {
      assertThat(event(lines)).as("at once, not with the next event").isEqualTo("id: open-1-2");
    }
    assertThat(corland.get("/desk/room/" + id + "/now").body())
        .contains("While nobody listened.", "Nor then.");
  }

  /** The stream of events, as a browser opens it that knows the last event. */
  private BufferedReader listening(String id, String last) throws java.io.IOException {
    var connection =
        (java.net.HttpURLConnection)
            java.net
                .URI
                .create("http://localhost:" + port + "/desk/room/" + id + "/events")
                .toURL()
                .openConnection();
    connection.setRequestProperty("Cookie", "session=" + corland.cookie("session"));
    if (!last.isEmpty()) {
      connection.setRequestProperty("Last-Event-ID", last);
    }
    connection.setReadTimeout(20_000);
    return new BufferedReader(
        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String event(BufferedReader lines) throws java.io.IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("id: ")) {
        return line;
      }
    }
    return "the stream ended";
  }

  private String entered(String title) {
    HttpResponse<String> answer =
        registry.submit(
            "/desk/proposals/new",
            "/desk/proposals",
            Map.of(
                "title.en",
                title,
                "text.en",
                "The text of " + title,
                "sponsor",
                "XA",
                "body",
                title.equals("letters") ? "" : "assembly",
                "confirmed",
                "yes"));
    return recorded(answer);
  }

  private String opened(String procedure, String body, LocalDateTime expires) {
    String id = body.isEmpty() ? entered("letters") : entered("Title of " + procedure);
    act(id, "put-to-consent", Map.of("procedure", procedure));
    act(
        id,
        "open-procedure",
        Map.of("expires", expires.truncatedTo(ChronoUnit.MINUTES).toString()));
    return id;
  }

  private void act(String id, String deed, Map<String, String> fields) {
    var all = new java.util.HashMap<>(fields);
    all.put("confirmed", "yes");
    String path = "/desk/proposals/" + id + "/" + deed;
    recorded(lawyer.submit(path, path, all));
  }

  private static String recorded(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    var place = RECORDED.matcher(answer.headers().firstValue("Location").orElse(""));
    assertThat(place.find()).isTrue();
    return place.group(1);
  }

  private void answer(Browser state, String id, String kind, String words, boolean open) {
    var fields = new java.util.HashMap<String, String>();
    fields.put("kind", kind);
    fields.put("words.en", words);
    fields.put("round", "1");
    if (open) {
      fields.put("open", "yes");
    }
    String page = "/desk/consent/" + id;
    assertThat(state.submit(page, page + "/answers", fields).body())
        .contains("Please look once more", "It cannot be taken back");
    fields.put("confirmed", "yes");
    HttpResponse<String> sent = state.submit(page, page + "/answers", fields);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
  }

  private String program(String state, String path) {
    var people = new People(accounts, links, tokens);
    Capacity capacity = Capacity.permanentRepresentative(state);
    String token = people.token(people.holding(capacity), capacity);
    return new Browser(port).get(path, "Authorization", "Bearer " + token).body();
  }

  private Browser browser(Capacity capacity) {
    Person person = new People(accounts, links, tokens).holding(capacity);
    return new Browser(port).signIn(person.signInName(), People.PASSWORD);
  }
}
