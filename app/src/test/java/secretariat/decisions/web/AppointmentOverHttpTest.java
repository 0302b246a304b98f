package secretariat.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import secretariat.database.TestDatabase;
import secretariat.decisions.DecisionAct.PastDecisionEntered;
import secretariat.decisions.DecisionBook;
import secretariat.decisions.DecisionDesk;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Text;
import secretariat.offices.Milestone;
import secretariat.offices.Stage;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.register.Act;
import secretariat.register.Audit;

/** Candidates are approved by decisions that a body took here, and by those of the book. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "secretariat.templates=src/main/java/secretariat")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class AppointmentOverHttpTest {

  private static final Pattern PROPOSAL = Pattern.compile("/desk/proposals/([0-9a-f-]{36})/acts/");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Terms terms;
  @Autowired private DecisionDesk decisions;
  @Autowired private DecisionBook book;
  @Autowired private Audit audit;

  private Person announcer;
  private Browser lawyer;
  private Browser registry;
  private String today;

  @BeforeEach
  void they_come_to_work() {
    announcer = people().holding(Capacity.LEGAL_OFFICER);
    lawyer = new Browser(port).signIn(announcer.signInName(), People.PASSWORD);
    registry =
        new Browser(port)
            .signIn(people().holding(Capacity.REGISTRY_OFFICIAL).signInName(), People.PASSWORD);
    today = accounts.today().toString();
  }

  @Test
  void a_decision_approves_the_candidate_with_its_announcement() {
    String code = proposed("Approved Candidate");
    assertThat(registry.get("/desk/proposals/new?lang=en").body())
        .contains("value=\"" + code + "\"", "Approved Candidate, Deputy Secretary-General");
    String id = agreed(code);
    assertThat(lawyer.get("/desk/proposals/" + id + "?lang=en").body())
        .contains("Approval of Approved Candidate", "/desk/offices/terms/" + code);
    assertThat(term(code).stage()).as("agreed is not announced").isEqualTo(Stage.PROPOSED);
    act(id, "adopt", Map.of("on", today, "body-number", "31"));

    Term.Step approval = term(code).step(Milestone.APPROVAL).orElseThrow();
    assertThat(term(code).stage()).isEqualTo(Stage.APPROVED);
    assertThat(approval.by()).contains("cfm");
    assertThat(approval.detail()).contains("31");
    assertThat(approval.effective()).isEqualTo(accounts.today());
    Act recorded = terms.acts(term(code)).getLast();
    assertThat(recorded.actor())
        .isEqualTo(new Actor(announcer.id().toString(), Capacity.LEGAL_OFFICER));
    assertThat(book.acts(id).getLast().kind()).isEqualTo("effect-carried-out");

    String desk = "/desk/offices/terms/" + code;
    String path = "/decisions/" + id;
    assertThat(registry.get(desk).body()).contains("href=\"" + path + "\"");
    assertThat(registry.submit(desk, desk + "/entries", Map.of("day", today)).statusCode())
        .isEqualTo(303);
    var stranger = new Browser(port);
    assertThat(stranger.get(path).statusCode()).isEqualTo(200);
    assertThat(stranger.get("/leadership").body()).contains("href=\"" + path + "\"");
    assertThat(stranger.get("/people/" + term(code).person()).body())
        .contains("href=\"" + path + "\"");
    assertThat(audit.run(done -> {}))
        .filteredOn(finding -> finding.check().contains("index"))
        .allSatisfy(finding -> assertThat(finding.difference()).isEmpty());
  }

  @Test
  void a_decision_stands_although_the_candidate_cannot_be_approved_any_more() {
    String code = proposed("Withdrawn Candidate");
    String id = agreed(code);
    String desk = "/desk/offices/terms/" + code;
    assertThat(
            registry
                .submit(desk, desk + "/withdrawals", Map.of("day", today, "reason", "Ill health"))
                .statusCode())
        .isEqualTo(303);
    act(id, "adopt", Map.of("on", today));

    assertThat(new Browser(port).get("/decisions/" + id).statusCode()).isEqualTo(200);
    assertThat(book.notCarriedOut()).extracting(DecisionBook.Entry::id).contains(id);
    assertThat(term(code).stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(lawyer.get("/desk/proposals/" + id + "?lang=en").body())
        .contains("Not carried out", "does not await an approval", "offices.awaits-no-approval");
    String again = "/desk/proposals/" + id + "/carry-out";
    assertThat(lawyer.submit(again, again, Map.of("confirmed", "yes")).statusCode()).isEqualTo(303);
    assertThat(book.acts(id))
        .as("what is missing is recorded once")
        .extracting(Act::kind)
        .containsOnlyOnce("effect-not-carried-out");
  }

  @Test
  void what_stands_against_an_approval_is_said_before_consent() {
    String code = proposed("Early Candidate");
    record Row(String term, String body, List<String> rules) {}
    for (Row row :
        List.of(
            new Row(code, "cfm", List.of()),
            new Row(code, "hsc", List.of("offices.not-the-body")),
            new Row(code, "", List.of("offices.not-the-body")),
            new Row("secretary-general-of-nowhere", "cfm", List.of("offices.awaits-no-approval")),
            new Row("not a code", "cfm", List.of("offices.awaits-no-approval")))) {
      assertThat(terms.againstApproval(row.term(), row.body(), accounts.today()))
          .as(row.toString())
          .extracting((Refusal refusal) -> refusal.rule().id())
          .isEqualTo(row.rules());
    }
    String id = entered(code, "hsc");
    String put = "/desk/proposals/" + id + "/put-to-consent";
    HttpResponse<String> refused =
        lawyer.submit(put, put, Map.of("procedure", "consensus", "confirmed", "yes"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("offices.not-the-body");
  }

  @Test
  void a_proposal_authorises_one_thing() {
    String code = proposed("Candidate Among Others");
    var fields = new HashMap<>(proposal(code, "cfm"));
    fields.put("authorise-procedure", "silence");
    fields.put("authorise-body", "cfm");
    fields.put("confirmed", "yes");
    HttpResponse<String> refused =
        registry.submit("/desk/proposals/new", "/desk/proposals", fields);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("decisions.one-effect");
  }

  @Test
  void a_number_of_the_book_is_named_with_the_day_that_the_book_has() {
    String day = accounts.today().withDayOfYear(1).toString();
    String number = pastDecision("cfm", day);
    String desk = "/desk/offices/terms/" + proposed("Candidate of the Book");
    var approval = new HashMap<>(Map.of("by", "cfm", "day", today, "basis", "D"));
    approval.put("number", number);
    HttpResponse<String> refused = registry.submit(desk, desk + "/approvals?lang=en", approval);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("offices.decision-book-says-otherwise", "Enter 1 Jan", "DEC-");
    approval.put("number", "a number that the book does not have");
    assertThat(registry.submit(desk, desk + "/approvals", approval).statusCode()).isEqualTo(303);
    assertThat(registry.get(desk).body()).doesNotContain("href=\"/decisions/");

    String quotas = "/desk/offices/quotas";
    var decided = new TreeMap<>(Map.of("quota.KZ", "6", "total", "6", "by", "cfm", "from", today));
    decided.put("number", number);
    decided.put("decided", today);
    assertThat(registry.submit(quotas, quotas, decided).body())
        .contains("offices.decision-book-says-otherwise");
    decided.put("decided", day);
    assertThat(registry.submit(quotas, quotas, decided).statusCode()).isEqualTo(303);
    assertThat(registry.get(quotas).body())
        .as("the quotas lead to their decision")
        .contains("href=\"/decisions/");

    String head = pastDecision("hsc", day);
    String rotation = "/desk/offices/rotation/secretary-general";
    var cycle = new TreeMap<>(Map.of("order", "KZ CN", "by", "hsc", "number", head, "from", today));
    cycle.put("day", today);
    assertThat(registry.submit(rotation, rotation + "/cycles", cycle).body())
        .contains("offices.decision-book-says-otherwise");
    cycle.put("day", day);
    assertThat(registry.submit(rotation, rotation + "/cycles", cycle).statusCode()).isEqualTo(303);
    assertThat(registry.get(rotation).body()).contains("href=\"/decisions/");
  }

  /** A decision of this year's first day, entered from its paper. */
  private String pastDecision(String body, String day) {
    var past =
        new PastDecisionEntered(
            "",
            Optional.of(body),
            Optional.of("77"),
            day,
            Text.of("Appointments", "Назначения", "任命"),
            Text.of("Text", "Текст", "文本"),
            new Citation(Text.same("Protocol"), Certainty.VERIFIED, List.of()));
    decisions.enterPast(new Actor("a-lawyer", Capacity.LEGAL_OFFICER), past).orThrow();
    return "77";
  }

  /** A deputy who is nominated, found eligible and proposed; the code of the term. */
  private String proposed(String name) {
    HttpResponse<String> opened =
        registry.submit(
            "/desk/offices/nominations/new",
            "/desk/offices/nominations",
            Map.of(
                "office", "deputy-secretary-general",
                "name.en", name,
                "name.ru", "Кандидат",
                "name.zh-Hans", "候选人",
                "citizenship", "IR",
                "by", "cnc",
                "day", today,
                "from", today,
                "basis", "Note 1"));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(303);
    String desk = opened.headers().firstValue("Location").orElseThrow();
    assertThat(lawyer.submit(desk, desk + "/findings", Map.of()).statusCode()).isEqualTo(303);
    var step = Map.of("by", "cnc", "day", today, "basis", "Minutes");
    assertThat(registry.submit(desk, desk + "/proposals", step).statusCode()).isEqualTo(303);
    return desk.substring(desk.lastIndexOf('/') + 1);
  }

  private static Map<String, String> proposal(String term, String body) {
    return Map.of(
        "title.ru", "О назначении",
        "title.zh-Hans", "关于任命",
        "text.ru", "Утвердить кандидата.",
        "text.zh-Hans", "批准人选。",
        "sponsor", "cnc",
        "body", body,
        "candidacy", term);
  }

  private String entered(String term, String body) {
    var fields = new HashMap<>(proposal(term, body));
    HttpResponse<String> look =
        registry.submit("/desk/proposals/new", "/desk/proposals?lang=en", fields);
    assertThat(look.body())
        .contains("Please look once more", "Approves a candidate", "Deputy Secretary-General");
    fields.put("confirmed", "yes");
    return recorded(registry.submit("/desk/proposals/new", "/desk/proposals", fields));
  }

  private String agreed(String term) {
    String id = entered(term, "cfm");
    act(id, "put-to-consent", Map.of("procedure", "consensus"));
    act(id, "open-procedure", Map.of());
    act(id, "close", Map.of());
    return id;
  }

  private void act(String id, String deed, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("confirmed", "yes");
    String path = "/desk/proposals/" + id + "/" + deed;
    recorded(lawyer.submit(path, path, all));
  }

  private static String recorded(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    var place = PROPOSAL.matcher(answer.headers().firstValue("Location").orElse(""));
    assertThat(place.find()).isTrue();
    return place.group(1);
  }

  private Term term(String code) {
    return terms.of(code).orElseThrow();
  }

  private People people() {
    return new People(accounts, links, tokens);
  }
}
