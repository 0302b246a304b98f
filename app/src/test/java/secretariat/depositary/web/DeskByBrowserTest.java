package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.Delegations;
import secretariat.documents.SampleTexts;
import secretariat.kernel.Capacity;

/** The same way in the browser, form by form. */
@Tag("any-engine")
@RunningSystem
class DeskByBrowserTest {

  private static final Pattern KEPT =
      Pattern.compile("name=\"(kept\\.[A-Za-z-]+)\" value=\"([0-9a-f]{64})\"");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Delegations delegations;

  private Staff staff;

  @BeforeEach
  void the_staff_comes_to_work() {
    staff = new Staff(port, accounts, links, tokens);
  }

  @Test
  void a_document_goes_from_receipt_to_certified_copy_in_the_hands_of_those_who_may() {
    String document = received();
    assertThat(page(staff.drafter, document)).contains("Prepare the deposit");
    assertThat(page(staff.lawyer, document)).contains("This is for: Registry official.");
    assertThat(desk(staff.drafter)).contains(document + "/draft");

    var sent =
        save(
            staff.drafter,
            document,
            draft(2011, true)
                .file("text.ru", "ru.pdf", DeskPapers.russian())
                .file("text.zh-Hans", "中文.pdf", DeskPapers.chinese()));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    assertThat(desk(staff.drafter)).doesNotContain(document);
    assertThat(desk(staff.reader)).contains(document + "/deposit");
    assertThat(staff.drafter.browser().get(path(document, "/deposit")).body())
        .contains("depositary.second-reader-is-drafter")
        .doesNotContain("name=\"version\"");
    String look = staff.reader.browser().get(path(document, "/deposit")).body();
    assertThat(look).contains(SampleTexts.TITLE_ZH, "Decision", "name=\"version\" value=\"2\"");
    assertThat(staff.reader.browser().get(path(document, "/texts/ru")).statusCode()).isEqualTo(200);
    assertThat(act(staff.reader, document, "/deposit", "/deposits", Map.of("version", "2")))
        .contains("Deposited as D-", "document/" + document + "/2");

    assertThat(desk(staff.lawyer)).contains(document + "/collations");
    assertThat(staff.lawyer.browser().get(path(document, "/collations")).body())
        .contains("本人已将本文件", "Я постранично сверил");
    act(staff.lawyer, document, "/collations", "/collations", Map.of("language", "ru"));
    act(staff.lawyer, document, "/collations", "/collations", Map.of("language", "zh-Hans"));

    staff.delegate(delegations, accounts.today());
    assertThat(desk(staff.certifier)).contains(document + "/recipients");
    String choice = "/copies/new?recipient=KZ&request=";
    assertThat(staff.certifier.browser().get(path(document, "/copies/new")).body())
        .containsSubsequence("Belarus", "India", "Kazakhstan", "Uzbekistan");
    assertThat(staff.certifier.browser().get(path(document, choice)).body())
        .contains("Please look once more", "Printing, comparing 3 pages");
    String certified =
        act(staff.certifier, document, choice, "/copies", Map.of("recipient", "KZ", "request", ""));
    assertThat(certified)
        .contains(
            "/1 certified for: Kazakhstan",
            "document/" + document + "/5",
            "/copies/5/file",
            "/copies/5/proof",
            "/log/policy");

    var recipient = staff.member(Capacity.permanentRepresentative("KZ")).browser();
    assertThat(recipient.get("/desk/copies").body()).contains(path(document, "/copies/5/file"));
    assertThat(recipient.get(path(document, "/copies/5/file")).statusCode()).isEqualTo(200);
    assertThat(recipient.get(path(document, "/copies/5/proof")).statusCode()).isIn(200, 202);
    assertThat(recipient.get(path(document, "")).statusCode()).isEqualTo(403);
    var other = staff.member(Capacity.liaison("RATS")).browser();
    assertThat(other.get("/desk/copies").body()).contains("No copy was certified for you yet");
    assertThat(other.get(path(document, "/copies/5/file")).statusCode()).isEqualTo(404);
    assertThat(other.get(path(document, "/copies/5/proof")).statusCode()).isEqualTo(404);
  }

  @Test
  void a_refused_file_stands_beside_its_field_and_the_others_are_kept() {
    String document = received();
    var refused =
        save(
            staff.drafter,
            document,
            draft(2012, true)
                .file("text.ru", "ru.pdf", DeskPapers.locked())
                .file("text.zh-Hans", "zh.pdf", DeskPapers.chinese()));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("documents.pdf-encrypted", "id=\"refusal-text.ru\"", SampleTexts.TITLE_RU);
    var kept = KEPT.matcher(refused.body());
    assertThat(kept.find()).isTrue();
    assertThat(kept.group(1)).isEqualTo("kept.zh-Hans");
    var second =
        save(
            staff.drafter,
            document,
            draft(2012, true)
                .field("kept.zh-Hans", kept.group(2))
                .file("text.ru", "ru.pdf", DeskPapers.russian()));
    assertThat(second.statusCode()).as(second.body()).isEqualTo(303);
  }

  @Test
  void the_same_bytes_under_two_languages_and_a_missing_text_are_refused_by_their_rules() {
    String document = received();
    byte[] same = DeskPapers.russian();
    var refused =
        save(
            staff.drafter,
            document,
            draft(2013, true).file("text.ru", "a.pdf", same).file("text.zh-Hans", "b.pdf", same));
    assertThat(refused.body()).contains("depositary.same-file-twice");
    var missing = save(staff.drafter, document, draft(2013, true).file("text.ru", "a.pdf", same));
    assertThat(missing.body())
        .contains("depositary.authentic-language-missing", "id=\"refusal-text.zh-Hans\"");
    var half = save(staff.drafter, document, draft(2013, false).file("text.ru", "a.pdf", same));
    assertThat(half.headers().firstValue("Location")).hasValue(path(document, "/draft?saved=1"));
    assertThat(staff.drafter.browser().get(path(document, "/draft?saved=1")).body())
        .contains("Saved as version 1", "name=\"kept.ru\"", "name=\"based-on\" value=\"1\"");
    assertThat(save(staff.reader, document, draft(2013, false)).body())
        .contains("depositary.draft-changed-meanwhile");
  }

  @Test
  void a_receipt_is_recorded_although_almost_all_of_it_is_blank_and_can_be_printed() {
    var form = staff.drafter.form("/desk/receipts/new").field("received-on", "");
    assertThat(staff.drafter.send("/desk/receipts", form).body())
        .contains("Please look once more", "Not written down", "name=\"looked\"");
    form = staff.drafter.form("/desk/receipts/new").field("looked", "yes");
    var answer = staff.drafter.send("/desk/receipts", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String act = answer.headers().firstValue("Location").orElseThrow();
    assertThat(staff.drafter.browser().get(act).body())
        .contains("Original received: R-", "/1</span>");
    String record = act.replace("/acts/1", "/receipt");
    assertThat(staff.lawyer.browser().get(record).body())
        .contains("Акт приёма-передачи R-", "交接书 R-", "Record of receipt R-");
  }

  @Test
  void a_receipt_that_cannot_be_read_keeps_what_was_entered_and_the_scan() {
    var form =
        staff
            .drafter
            .form("/desk/receipts/new")
            .field("received-on", "yesterday")
            .field("pages.ru", "many")
            .field("delivered-by", "Посольство")
            .file("files", "скан.bin", new byte[] {1, 2, 3});
    var answer = staff.drafter.send("/desk/receipts", form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("ui.day-unreadable", "depositary.pages-unreadable")
        .contains("value=\"yesterday\"", "value=\"Посольство\"")
        .containsPattern("name=\"kept\" value=\"[0-9a-f]{64}\"");
  }

  @Test
  void a_second_look_carries_all_that_was_entered_and_leads_back_to_the_form() {
    var form =
        staff
            .drafter
            .form("/desk/receipts/new")
            .field("delivered-by", "Посольство \"А\"")
            .file("files", "scan.pdf", DeskPapers.russian());
    var look = staff.drafter.send("/desk/receipts", form);
    assertThat(look.statusCode()).isEqualTo(200);
    assertThat(look.body())
        .contains("name=\"delivered-by\" value=\"Посольство &#34;А&#34;\"")
        .containsPattern("name=\"kept\" value=\"[0-9a-f]{64}\"");
    var change =
        staff
            .drafter
            .form("/desk/receipts/new")
            .field("delivered-by", "Посольство")
            .field("change", "yes");
    assertThat(staff.drafter.send("/desk/receipts", change).body())
        .contains("value=\"Посольство\"", "id=\"field-delivered-by\"");
  }

  @Test
  void a_form_without_the_token_against_forgery_is_turned_away() {
    var form = new FilledForm().field("idempotency-key", UUID.randomUUID().toString());
    assertThat(staff.drafter.send("/desk/receipts", form).statusCode()).isEqualTo(403);
  }

  @Test
  void the_desk_speaks_russian_and_chinese_too() {
    String document = received();
    assertThat(staff.drafter.browser().get(path(document, "?lang=ru")).body())
        .contains("Подготовить передачу на хранение");
    assertThat(staff.drafter.browser().get(path(document, "/draft?lang=zh")).body())
        .contains("交存草案", "作准语文");
  }

  private String received() {
    var form =
        staff
            .drafter
            .form("/desk/receipts/new")
            .field("received-on", accounts.today().toString())
            .field("delivered-by", "Kazakhstan")
            .field("title.ru", SampleTexts.TITLE_RU)
            .field("pages.ru", "2")
            .field("shelf", "A 12")
            .field("looked", "yes");
    var answer = staff.drafter.send("/desk/receipts", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow().split("/")[3];
  }

  private FilledForm draft(int year, boolean ready) {
    var form =
        new FilledForm()
            .field("title.ru", SampleTexts.TITLE_RU)
            .field("title.zh-Hans", SampleTexts.TITLE_ZH)
            .field("document-kind", "decision")
            .field("classification", "internal")
            .field("basis", "decision")
            .field("date", LocalDate.of(year, 6, 15).toString())
            .field("body", "hsc")
            .field("body-number", "7")
            .field("depositary", "secretariat")
            .field("authentic-languages", "ru")
            .field("authentic-languages", "zh-Hans")
            .field("based-on", "0");
    return ready ? form.field("ready", "yes") : form;
  }

  private HttpResponse<String> save(Staff.Member member, String document, FilledForm form) {
    form.field("_csrf", member.browser().csrf("/desk/me"));
    form.field("idempotency-key", UUID.randomUUID().toString());
    return member.send(path(document, "/draft"), form);
  }

  /** Does an act by its form and reads the page that tells of it. */
  private static String act(
      Staff.Member member, String document, String page, String action, Map<String, String> form) {
    var answer = member.browser().submit(path(document, page), path(document, action), form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return member.browser().get(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  private static String path(String document, String rest) {
    return "/desk/documents/" + document + rest;
  }

  private static String page(Staff.Member member, String document) {
    return member.browser().get(path(document, "")).body();
  }

  private static String desk(Staff.Member member) {
    return member.browser().get("/desk").body();
  }
}
