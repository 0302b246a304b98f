package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import secretariat.accounts.Accounts;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.Delegations;
import secretariat.documents.SampleTexts;
import secretariat.kernel.Capacity;
import secretariat.register.Log;
import secretariat.verifier.Verify;

/** The way of a document from its receipt to its certified copy, by programs over the API. */
@RunningSystem
class DeskByProgramTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Delegations delegations;
  @Autowired private Log log;
  @TempDir private Path folder;

  private Staff staff;

  @BeforeEach
  void the_staff_comes_to_work() {
    staff = new Staff(port, accounts, links, tokens);
  }

  @Test
  void a_document_is_received_deposited_collated_certified_and_its_copy_proves_itself()
      throws Exception {
    String document = received();
    draft(document, body(2014), true);
    assertThat(deposit(staff.drafter, document).rules())
        .containsExactly("depositary.second-reader-is-drafter");
    assertThat(deposit(staff.reader, document).get("registryNumber")).startsWith("D-");
    String copies = "/api/documents/" + document + "/copies";
    String forKazakhstan = "{\"recipient\":\"KZ\"}";
    assertThat(staff.certifier.program().post(copies, forKazakhstan).rules())
        .containsExactly(
            "depositary.not-collated", "depositary.not-collated", "depositary.no-delegation");
    var text = staff.lawyer.program().get("/api/documents/" + document + "/texts/ru");
    assertThat(text.status()).isEqualTo(200);
    assertThat(text.http().headers().firstValue("ETag"))
        .hasValue("\"" + sha256(text.http().body()) + "\"");
    collate(document, "ru");
    collate(document, "zh-Hans");
    staff.delegate(delegations, accounts.today());
    assertThat(staff.lawyer.program().post(copies, forKazakhstan).rules())
        .containsExactly("depositary.not-in-this-capacity");
    String key = UUID.randomUUID().toString();
    var certified = staff.certifier.program().post(copies, forKazakhstan, key);
    assertThat(certified.status()).isEqualTo(201);
    assertThat(staff.certifier.program().post(copies, forKazakhstan, key).text())
        .isEqualTo(certified.text());
    assertThat(staff.certifier.program().post(copies, forKazakhstan).rules())
        .containsExactly("depositary.copy-exists");
    String act = certified.get("act");
    String copy = copies + act.substring(act.lastIndexOf('/'));
    var recipient = staff.member(Capacity.permanentRepresentative("KZ")).program();
    var file = recipient.get(copy + "/file");
    assertThat(file.status()).isEqualTo(200);
    assertThat(sha256(file.http().body()))
        .isEqualTo(certified.json().required("file").required("sha256").asString());
    assertThat(file.http().headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"D-[0-9]{4}-[0-9]{4}-copy-1-KZ.pdf\"");
    assertThat(file.http().headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(recipient.get("/api/copies").text()).contains(document);
    byte[] proof = proof(recipient, copy);
    assertThat(verified(file.http().body(), proof)).isZero();
    var another = staff.member(Capacity.permanentRepresentative("UZ")).program();
    assertThat(another.get(copy + "/file").status()).isEqualTo(404);
    assertThat(another.get(copy + "/proof").status()).isEqualTo(404);
    assertThat(another.get("/api/copies").text()).doesNotContain(document);
  }

  @Test
  void a_receipt_is_recorded_even_if_nothing_is_known_of_the_paper() {
    var answer = staff.drafter.program().post("/api/receipts", "{}");
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.get("receiptNumber")).startsWith("R-");
    assertThat(staff.lawyer.program().get("/api/receipts").text()).contains(answer.get("document"));
    assertThat(staff.lawyer.program().post("/api/receipts", "{}").rules())
        .containsExactly("depositary.not-in-this-capacity");
  }

  @Test
  void a_file_that_cannot_be_an_authentic_text_is_refused_with_its_rule() {
    assertThat(staff.drafter.program().upload(DeskPapers.locked()).rules())
        .containsExactly("documents.pdf-encrypted");
    assertThat(
            staff
                .drafter
                .program()
                .upload("not a PDF at all, honestly".getBytes(StandardCharsets.UTF_8))
                .rules())
        .containsExactly("documents.not-a-pdf");
  }

  @Test
  void a_deposit_without_what_the_rules_ask_for_does_not_reach_the_second_reader() {
    String document = received();
    String draft =
        """
        {"content":{"title":{"en":"Only English"},"documentKind":"decision",
         "basis":{"by":"decision","body":"hsc","date":"2030-01-01"},"depositary":"secretariat",
         "classification":"internal","authenticLanguages":["ru","zh-Hans"],"texts":[]},
         "basedOn":0,"ready":true}\
        """;
    assertThat(staff.drafter.program().put(draftOf(document), draft).rules())
        .contains(
            "depositary.title-in-official-languages",
            "depositary.authentic-language-missing",
            "depositary.adopted-after-receipt");
    var saved =
        staff
            .drafter
            .program()
            .put(draftOf(document), draft.replace("\"ready\":true", "\"ready\":false"));
    assertThat(saved.json().required("version").asInt()).isEqualTo(1);
    var again =
        staff
            .reader
            .program()
            .put(draftOf(document), draft.replace("\"ready\":true", "\"ready\":false"));
    assertThat(again.rules()).containsExactly("depositary.draft-changed-meanwhile");
  }

  @Test
  void what_was_written_down_wrongly_is_put_right_by_an_act_with_its_reason() {
    String document = received();
    draft(document, body(2015), true);
    deposit(staff.reader, document);
    String corrections = "/api/documents/" + document + "/corrections";
    String title = "{\"title\":{\"ru\":\"Иное название\",\"zh-Hans\":\"另一名称\"},\"reason\":\"%s\"}";
    assertThat(staff.drafter.program().post(corrections, title.formatted("")).rules())
        .containsExactly("depositary.reason-missing");
    var corrected = staff.drafter.program().post(corrections, title.formatted("misread"));
    assertThat(corrected.get("act")).startsWith("document/" + document);
    var classified =
        staff
            .lawyer
            .program()
            .post(
                "/api/documents/" + document + "/classifications",
                "{\"classification\":\"restricted\",\"reason\":\"asked by a party\"}");
    assertThat(classified.status()).isEqualTo(201);
    String page = staff.reader.browser().get("/desk/documents/" + document).body();
    assertThat(page).contains("另一名称", "Internal → Restricted", "Data corrected: 2 changes");
  }

  @Test
  void only_the_secretary_general_gives_the_power_to_certify_and_only_to_certifying_officers() {
    String given =
        "{\"officer\":\"%s\",\"from\":\"%s\",\"instrument\":\"Order No. 3\"}"
            .formatted(staff.certifier.person().id(), accounts.today());
    assertThat(staff.lawyer.program().post("/api/delegations", given).rules())
        .containsExactly("depositary.not-in-this-capacity");
    String toLawyer =
        given.replace(
            staff.certifier.person().id().toString(), staff.lawyer.person().id().toString());
    assertThat(staff.head.program().post("/api/delegations", toLawyer).rules())
        .containsExactly("depositary.not-a-certifying-office");
    String id = staff.head.program().post("/api/delegations", given).get("delegation");
    assertThat(staff.lawyer.program().get("/api/delegations").text()).contains(id);
    String ending =
        "{\"lastDay\":\"%s\",\"reason\":\"left the office\"}".formatted(accounts.today());
    assertThat(staff.head.program().post("/api/delegations/" + id + "/endings", ending).status())
        .isEqualTo(201);
    assertThat(
            delegations.of(staff.certifier.person().id().toString(), accounts.today().plusDays(1)))
        .isEmpty();
  }

  private String received() {
    return staff
        .drafter
        .program()
        .post(
            "/api/receipts",
            "{\"receivedOn\":\"%s\",\"deliveredBy\":\"KZ\",\"pages\":[{\"language\":\"ru\",\"pages\":2}]}"
                .formatted(accounts.today()))
        .get("document");
  }

  private static String body(int year) {
    return "{\"by\":\"decision\",\"body\":\"hsc\",\"number\":\"1\",\"date\":\"%d-06-15\"}"
        .formatted(year);
  }

  private void draft(String document, String basis, boolean ready) {
    String russian = staff.drafter.program().upload(DeskPapers.russian()).get("sha256");
    String chinese = staff.drafter.program().upload(DeskPapers.chinese()).get("sha256");
    String draft =
        """
        {"content":{"title":{"ru":"%s","zh-Hans":"%s"},"documentKind":"decision","basis":%s,
         "depositary":"secretariat","classification":"internal",
         "authenticLanguages":["ru","zh-Hans"],
         "texts":[{"language":"ru","sha256":"%s"},{"language":"zh-Hans","sha256":"%s"}]},
         "basedOn":0,"ready":%s}\
        """
            .formatted(SampleTexts.TITLE_RU, SampleTexts.TITLE_ZH, basis, russian, chinese, ready);
    assertThat(staff.drafter.program().put(draftOf(document), draft).text())
        .contains("\"ready\":true");
  }

  private static String draftOf(String document) {
    return "/api/documents/" + document + "/draft";
  }

  private Program.Answer deposit(Staff.Member reader, String document) {
    int version = reader.program().get(draftOf(document)).json().required("version").asInt();
    return reader
        .program()
        .post("/api/documents/" + document + "/deposits", "{\"version\":%d}".formatted(version));
  }

  private void collate(String document, String language) {
    staff
        .lawyer
        .program()
        .post(
            "/api/documents/" + document + "/collations",
            "{\"language\":\"%s\"}".formatted(language))
        .get("act");
  }

  private static byte[] proof(Program program, String copy) throws InterruptedException {
    for (int attempt = 0; attempt < 100; attempt++) {
      var answer = program.get(copy + "/proof");
      if (answer.status() == 200) {
        return answer.http().body();
      }
      assertThat(answer.status()).isEqualTo(202);
      Thread.sleep(200);
    }
    throw new AssertionError("No proof within 20 seconds");
  }

  private int verified(byte[] copy, byte[] proof) throws IOException {
    Path pdf = Files.write(folder.resolve("copy.pdf"), copy);
    Path evidence = Files.write(folder.resolve("copy.tlog-proof"), proof);
    Path policy = Files.writeString(folder.resolve("policy"), log.policy().orElseThrow());
    return Verify.run(
        List.of(pdf.toString(), evidence.toString(), policy.toString()), System.out, System.err);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
