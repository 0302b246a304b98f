package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.DepositedDocuments;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.ui.Form;

/** A difference through the pages of the state and of the Secretariat, and by program. */
@RunningSystem
@Import(DepositedDocuments.class)
class DifferenceOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;

  private Staff staff;
  private Staff.Member kazakhstan;
  private Staff.Member china;

  @BeforeEach
  void the_staff_comes_to_work() {
    staff = new Staff(port, accounts, links, tokens);
    kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    china = staff.member(Capacity.permanentRepresentative("CN"));
  }

  private String document(String word) {
    return documents.deposited(title(word), Classification.PUBLIC).subject().id();
  }

  @Test
  void a_representative_raises_a_difference_and_the_depositary_brings_it_to_the_states() {
    String document = document("ponds");
    String page = "/desk/documents/%s/differences".formatted(document);
    assertThat(staff.lawyer.browser().get("/desk/documents/%s".formatted(document)).body())
        .contains(page);
    assertThat(kazakhstan.browser().get(page + "?lang=en").body())
        .contains("Raise a difference", "art. 77 (2)")
        .doesNotContain("Number of the note");
    Map<String, String> said = Map.of("matter", "copies", "words.ru", "Копия поступила поздно");
    HttpResponse<String> silent =
        kazakhstan.browser().submit(page, page, Map.of("matter", "copies"));
    assertThat(silent.statusCode()).isEqualTo(422);
    HttpResponse<String> look =
        kazakhstan
            .browser()
            .submit(
                page, page, Map.of("matter", "copies", "words.ru", "Копия", Form.SECOND_LOOK, ""));
    assertThat(look.body()).contains("second-look", "value=\"Копия\"");
    assertThat(kazakhstan.program().get("/api/differences").text()).doesNotContain(document);

    HttpResponse<String> raised = kazakhstan.browser().submit(page, page, said);
    assertThat(raised.statusCode()).as(raised.body()).isEqualTo(303);
    String difference = raised.headers().firstValue("Location").orElseThrow();
    assertThat(kazakhstan.browser().get("/desk/differences").body()).contains(difference);
    assertThat(china.browser().get("/desk/differences").body()).doesNotContain(difference);
    assertThat(china.browser().get(difference).statusCode()).isEqualTo(404);
    assertThat(china.browser().get(page).body()).doesNotContain(difference);
    assertThat(staff.lawyer.browser().get("/desk?lang=en").body())
        .contains("to be brought to attention", difference);
    assertThat(staff.lawyer.browser().get(difference + "?lang=en").body())
        .contains("Копия поступила поздно", "Bring it to attention", "raised at the state’s own")
        .contains("value=\"KZ\" checked> Kazakhstan", "value=\"CN\" checked> China")
        .contains("value=\"RU\"> Russia");

    String today = accounts.today().toString();
    HttpResponse<String> brought = bring(difference, today);
    assertThat(brought.statusCode()).as(brought.body()).isEqualTo(303);
    assertThat(china.browser().get(difference + "?lang=en").body())
        .contains("Brought to attention", "Копия поступила поздно")
        .doesNotContain("Withdraw the difference", "Who was told");
    assertThat(bring(difference, today).statusCode()).isEqualTo(422);
    assertThat(staff.lawyer.browser().get(difference + "?lang=en").body())
        .contains("not told yet", "Record what was decided");
    Map<String, String> notice =
        Map.of("about", "2", "recipient", "CN", "told-on", today, "evidence", "Note 5");
    HttpResponse<String> told =
        staff.drafter.browser().submit(difference, difference + "/notices", notice);
    assertThat(told.statusCode()).as(told.body()).isEqualTo(303);

    HttpResponse<String> foreign =
        china.browser().submit(difference, difference + "/withdrawals", Map.of());
    assertThat(foreign.statusCode()).isEqualTo(422);
    HttpResponse<String> withdrawn =
        kazakhstan.browser().submit(difference, difference + "/withdrawals", Map.of());
    assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(303);
    for (String language : List.of("en", "ru", "zh")) {
      assertThat(china.browser().get(difference + "?lang=" + language).body())
          .contains(Map.of("en", "Withdrawn", "ru", "Отозвано", "zh", "已撤回").get(language));
    }
  }

  private HttpResponse<String> bring(String difference, String today) {
    var to =
        staff
            .lawyer
            .form(difference)
            .field(Form.SECOND_LOOK, "yes")
            .field("brought-on", today)
            .field("states", "KZ")
            .field("states", "CN");
    return staff.lawyer.send(difference + "/referrals", to);
  }

  @Test
  void a_note_of_a_state_is_recorded_by_program_and_a_decision_must_stand_in_the_book() {
    String document = document("wells");
    String today = accounts.today().toString();
    String resource = "/api/documents/%s/differences".formatted(document);
    Program official = staff.lawyer.program();
    String words = "\"matter\":\"conduct\",\"words\":{\"en\":\"It came late\"}";
    assertThat(official.post(resource, "{" + words + "}").rules())
        .containsExactly(
            "depositary.difference-without-state", "depositary.difference-without-note");
    String paper =
        ",\"paper\":{\"state\":\"KZ\",\"note\":\"12\",\"madeOn\":\"%s\",\"receivedOn\":\"%s\"}"
            .formatted(today, today);
    Program.Answer recorded = official.post(resource, "{" + words + paper + "}");
    assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
    String list = kazakhstan.program().get("/api/differences").text();
    assertThat(list).contains(document, "\"stage\":\"received\"", "It came late");
    String id =
        list.replaceAll("(?s).*\"id\":\"([^\"]+)\",\"document\":\"" + document + ".*", "$1");

    String one = "/api/differences/" + id;
    assertThat(china.program().get(one).status()).isEqualTo(404);
    assertThat(china.program().post(one + "/referrals", "{}").status()).isEqualTo(403);
    String decision =
        "{\"outcome\":{\"en\":\"Settled\"},\"body\":\"hsc\",\"number\":\"1999-X\",\"on\":\"%s\"}"
            .formatted(today);
    assertThat(official.post(one + "/decisions", decision).rules())
        .contains("depositary.difference-not-brought");
    String organ =
        "{\"organ\":\"hsc\",\"states\":[],\"note\":\"S/1\",\"on\":\"%s\"}".formatted(today);
    assertThat(official.post(one + "/referrals", organ).status()).isEqualTo(201);
    assertThat(official.post(one + "/decisions", decision).rules())
        .containsExactly("depositary.difference-decision-not-in-book");
    assertThat(official.get(one).text()).contains("\"stage\":\"brought\"", "\"organ\":\"hsc\"");
    Program.Answer withdrawn = kazakhstan.program().post(one + "/withdrawals", "{}");
    assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(201);
    assertThat(official.get(one).text()).contains("\"stage\":\"withdrawn\"");
  }
}
