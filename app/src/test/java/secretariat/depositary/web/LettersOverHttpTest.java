package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.util.Map;
import java.util.regex.Pattern;
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
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.press.PrintedWords;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;

/** Covering letters where a difference, or an error in one copy, is communicated on paper. */
@RunningSystem
@Import(DepositedDocuments.class)
class LettersOverHttpTest {

  private static final Pattern LETTER = Pattern.compile("letters/(N-\\d{4}-\\d{4})");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private DepositedDocuments documents;

  private Staff staff;
  private Staff.Member kazakhstan;

  @BeforeEach
  void the_staff_comes_to_work() {
    staff = new Staff(port, accounts, links, tokens);
    kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
  }

  @Test
  void a_difference_is_communicated_by_a_letter_to_each_state_that_it_is_brought_to() {
    String id = difference();
    String page = "/desk/differences/" + id;
    assertThat(staff.drafter.browser().get(page).body()).doesNotContain("Issue a covering letter");
    assertThat(issued(page, "2", "CN")).contains("depositary.difference-nothing-to-tell");
    brought(id);

    assertThat(issued(page, "2", "CN")).isEmpty();
    assertThat(issued(page, "2", "CN")).contains("depositary.letter-issued");
    assertThat(issued(page, "2", "UZ")).contains("depositary.difference-not-concerned");
    String shown = staff.drafter.browser().get(page + "?lang=en").body();
    String number = LETTER.matcher(shown).results().map(found -> found.group(1)).findFirst().get();
    assertThat(words(page + "/letters/" + number))
        .contains(number, "Сопроводительное письмо", "附函", "Covering Letter", "To: China")
        .contains("Копия поступила поздно", "Preparing and forwarding certified copies");
    assertThat(kazakhstan.browser().get(page + "/letters/" + number).statusCode()).isEqualTo(403);
    assertThat(kazakhstan.browser().get(page).body()).doesNotContain(number);

    assertThat(kazakhstan.program().post("/api/differences/%s/withdrawals".formatted(id), "{}"))
        .extracting(Program.Answer::status)
        .isEqualTo(201);
    String api = "/api/differences/%s/letters".formatted(id);
    assertThat(staff.drafter.program().post(api, "{\"about\":3,\"recipient\":\"CN\"}").status())
        .isEqualTo(201);
    assertThat(kazakhstan.program().post(api, "{\"about\":3,\"recipient\":\"KZ\"}").status())
        .isEqualTo(403);
    String newest =
        LETTER
            .matcher(staff.drafter.browser().get(page).body())
            .results()
            .map(found -> found.group(1))
            .reduce((one, later) -> later)
            .orElseThrow();
    assertThat(words(page + "/letters/" + newest)).contains("withdrawn", "отозвано", "撤回");
  }

  @Test
  void the_holder_of_a_wrong_copy_is_told_by_a_letter() {
    Deposited document = documents.deposited(title("brooks"), Classification.PUBLIC);
    Copy copy = documents.certified(document, "KZ");
    String id = document.subject().id();
    String place = Long.toString(copy.sequence());
    String consignment = "/desk/documents/%s/forwarding/KZ".formatted(id);
    String api = "/api/documents/%s/copies/%s/letters".formatted(id, place);
    assertThat(staff.drafter.program().post(api, "").rules())
        .containsExactly("depositary.copy-not-rectified");
    assertThat(staff.drafter.browser().get(consignment).body())
        .doesNotContain("Issue a covering letter");
    String form = "/desk/documents/%s/copies/%s/rectifications".formatted(id, place);
    staff
        .lawyer
        .browser()
        .submit(form, form, Map.of("error.ru", "Нет страницы 2", "error.zh-Hans", "缺第2页"));

    Map<String, String> again = Map.of("error.ru", "Ещё", "error.zh-Hans", "又");
    assertThat(staff.lawyer.browser().submit(form, form, again).body())
        .contains("depositary.copy-rectified-already", "Procès-verbal on this copy")
        .doesNotContain("error.ru");

    assertThat(staff.drafter.browser().get(consignment + "?lang=en").body())
        .contains("Issue a covering letter");
    var sent =
        staff
            .drafter
            .browser()
            .submit(consignment, consignment + "/letters", Map.of("copy", place));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(staff.drafter.browser().get(consignment + "?lang=en").body())
        .contains("Covering letter N-")
        .doesNotContain("Issue a covering letter");
    assertThat(staff.drafter.program().post(api, "").rules())
        .containsExactly("depositary.letter-issued");
    String paper = "/desk/documents/%s/copies/%s/letter".formatted(id, place);
    assertThat(words(paper))
        .contains("Казахстан", copy.act().copyNumber(), "Нет страницы 2", "缺第2页", "V-");
    assertThat(kazakhstan.browser().get(paper).statusCode()).isEqualTo(200);
    Staff.Member china = staff.member(Capacity.permanentRepresentative("CN"));
    assertThat(china.browser().get(paper).statusCode()).isEqualTo(404);
    assertThat(kazakhstan.program().post(api, "").status()).isEqualTo(403);
  }

  /** Kazakhstan raises a difference. */
  private String difference() {
    String document = documents.deposited(title("fords"), Classification.PUBLIC).subject().id();
    String page = "/desk/documents/%s/differences".formatted(document);
    return kazakhstan
        .browser()
        .submit(page, page, Map.of("matter", "copies", "words.ru", "Копия поступила поздно"))
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/", "");
  }

  private void brought(String id) {
    String to =
        "{\"organ\":\"\",\"states\":[\"KZ\",\"CN\"],\"note\":\"\",\"on\":\"%s\"}"
            .formatted(accounts.today());
    assertThat(
            staff.lawyer.program().post("/api/differences/%s/referrals".formatted(id), to).status())
        .isEqualTo(201);
  }

  /** Issues a letter on a page; gives the rules that stand against it. */
  private String issued(String page, String about, String recipient) {
    var answer =
        staff
            .drafter
            .browser()
            .submit(page, page + "/letters", Map.of("recipient", recipient, "about", about));
    return answer.statusCode() == 303 ? "" : answer.body();
  }

  private String words(String path) {
    return PrintedWords.of(staff.drafter.browser().download(path).body());
  }
}
