package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Accounts;
import secretariat.accounts.Browser;
import secretariat.accounts.OneTimeLinks;
import secretariat.accounts.RunningSystem;
import secretariat.accounts.Tokens;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.DepositedText;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CorrectionAct.CorrectionProposed;
import secretariat.depositary.correction.CorrectionAct.Level;
import secretariat.depositary.correction.CorrectionAct.Limit;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.documents.FileStore;
import secretariat.documents.SampleTexts;
import secretariat.documents.StoredFile;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.Register;
import secretariat.register.Subject;

/** Errors put right through the pages, and what anybody then learns of older copies. */
@RunningSystem
@Import(DepositedDocuments.class)
class CorrectionOverHttpTest {

  private static final Text ERROR = Text.of("A letter", "Буква", "一字");

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private Tokens tokens;
  @Autowired private Register register;
  @Autowired private FileStore files;

  private Staff staff;

  @BeforeEach
  void the_staff_comes_to_work() {
    staff = new Staff(port, accounts, links, tokens);
  }

  @Test
  void a_correction_is_proposed_to_the_signatories_and_one_of_them_objects() {
    Deposited document = documents.deposited(title("springs"), Classification.PUBLIC);
    String page = "/desk/documents/%s/rectifications".formatted(document.subject().id());
    assertThat(staff.lawyer.browser().get(page + "?lang=en").body())
        .contains("Errors and corrections", "value=\"90\"")
        .contains("value=\"KZ\" checked> Kazakhstan", "value=\"CN\" checked> China")
        .contains("The document’s own clause", "The organisation’s rule", "art. 79");

    HttpResponse<String> empty =
        staff.lawyer.send(page, staff.lawyer.form(page).field("language", "ru"));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("The corrected text is missing.");
    HttpResponse<String> sent =
        staff.lawyer.send(
            page,
            staff
                .lawyer
                .form(page)
                .field("language", "ru")
                .field("error.en", "A letter is missing")
                .field("error.ru", "Пропущена буква")
                .field("error.zh-Hans", "缺一字")
                .field("addressees", "KZ")
                .field("addressees", "CN")
                .field("days", "90")
                .file("text", "ru.pdf", DeskPapers.russian()));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
    String correction = sent.headers().firstValue("Location").orElseThrow();
    assertThat(correction).startsWith("/desk/corrections/");
    assertThat(staff.lawyer.browser().get(correction + "?lang=en").body())
        .contains("not told yet", "States may object", "was not communicated yet")
        .doesNotContain("Record the procès-verbal<");

    String id = correction.substring("/desk/corrections/".length());
    Staff.Member kazakhstan = staff.member(Capacity.permanentRepresentative("KZ"));
    Staff.Member uzbekistan = staff.member(Capacity.permanentRepresentative("UZ"));
    String mine = "/desk/correction-proposals/" + id;
    assertThat(kazakhstan.browser().get("/desk/correction-proposals?lang=en").body())
        .contains(mine, "springs");
    assertThat(kazakhstan.browser().get(mine + "/text").statusCode()).isEqualTo(200);
    assertThat(uzbekistan.browser().get("/desk/correction-proposals").body()).doesNotContain(id);
    assertThat(uzbekistan.browser().get(mine).statusCode()).isEqualTo(404);
    assertThat(uzbekistan.browser().get(mine + "/text").statusCode()).isEqualTo(404);
    assertThat(uzbekistan.program().get("/api/corrections/" + id).status()).isEqualTo(404);

    HttpResponse<String> objected =
        kazakhstan.browser().submit(mine, mine + "/objections", Map.of("words", "It is right"));
    assertThat(objected.statusCode()).isEqualTo(303);
    assertThat(staff.lawyer.browser().get(correction + "?lang=en").body())
        .contains("Stopped by an objection", "It is right", "arrived in time");
    assertThat(kazakhstan.program().get("/api/corrections/" + id).text())
        .contains("\"stage\":\"objected\"", "\"counts\":true");
    HttpResponse<String> made =
        staff.lawyer.browser().submit(correction, correction + "/makings", Map.of());
    assertThat(made.statusCode()).isEqualTo(422);
  }

  @Test
  void after_silence_the_text_is_corrected_and_older_copies_check_as_genuine_and_superseded() {
    Deposited document = documents.deposited(title("glens"), Classification.PUBLIC);
    Copy copy = documents.certified(document, "KZ");
    String id = document.subject().id();
    String correction = "/desk/corrections/" + longAgo(document);

    HttpResponse<String> made =
        staff.lawyer.browser().submit(correction, correction + "/makings", Map.of());
    assertThat(made.statusCode()).as(made.body()).isEqualTo(303);

    String page = new Browser(port).get("/documents/%s?lang=en".formatted(id)).body();
    assertThat(page)
        .contains("Text in Russian corrected, procès-verbal V-", "Counts from the beginning")
        .contains("Texts as they were", "The text with the error");
    String before = link(page, "href=\"(/documents/[^\"]+/texts/ru/before/\\d+)\"");
    assertThat(new Browser(port).get(before).statusCode()).isEqualTo(200);
    assertThat(new Browser(port).get(before.replace("/ru/", "/zh-Hans/")).statusCode())
        .isEqualTo(404);
    String paper = link(page, "href=\"(/documents/[^\"]+/rectifications/\\d+)\"");
    assertThat(new Browser(port).get(paper).headers().firstValue("Content-Type"))
        .hasValue("application/pdf");
    assertThat(new Browser(port).get("/api/documents/%s/rectifications".formatted(id)).body())
        .contains("\"instrument\":\"proces-verbal\"", "\"language\":\"ru\"");

    String asked = "/check?sha256=" + copy.act().file().sha256();
    for (Map.Entry<String, String> said :
        Map.of("en", "Genuine, superseded by V-", "ru", "Подлинна, заменена: V-", "zh", "真实，已被V-")
            .entrySet()) {
      assertThat(new Browser(port).get(asked + "&lang=" + said.getKey()).body())
          .contains(said.getValue(), "--status STATUS.tlog-proof");
    }
    String statement =
        link(new Browser(port).get(asked).body(), "href=\"(/check/statements/[^\"]+)\"");
    byte[] proof = new Browser(port).downloadOnceThere(statement).body();
    assertThat(new String(proof, StandardCharsets.UTF_8)).startsWith("c2sp.org/tlog-proof@v1\n");
    assertThat(new Browser(port).get("/api" + asked).body()).contains("\"superseded\":true");
    assertThat(
            new Browser(port)
                .get("/check/statements/%s/1".formatted(UUID.randomUUID()))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void of_a_restricted_copy_a_stranger_learns_its_standing_and_no_more() {
    Deposited document = documents.deposited(title("caves"), Classification.RESTRICTED);
    Copy copy = documents.certified(document, "KZ");
    String form =
        "/desk/documents/%s/copies/%d/rectifications"
            .formatted(document.subject().id(), copy.sequence());
    HttpResponse<String> recorded =
        staff
            .lawyer
            .browser()
            .submit(form, form, Map.of("error.ru", "Нет страницы 2", "error.zh-Hans", "缺第2页"));
    assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);

    String asked = "/check?lang=en&sha256=" + copy.act().file().sha256();
    String body = new Browser(port).get(asked).body();
    assertThat(body)
        .contains("Genuine, superseded by a later act", "This document is not public.")
        .doesNotContain(document.subject().id(), "caves", copy.act().copyNumber(), "V-20");
    String statement = link(body, "href=\"(/check/statements/[^\"]+)\"");
    assertThat(new Browser(port).downloadOnceThere(statement).statusCode()).isEqualTo(200);
    Staff.Member holder = staff.member(Capacity.permanentRepresentative("KZ"));
    Staff.Member other = staff.member(Capacity.permanentRepresentative("CN"));
    String paper = form.replace("rectifications", "rectification");
    assertThat(holder.browser().get(paper).statusCode()).isEqualTo(200);
    assertThat(other.browser().get(paper).statusCode()).isEqualTo(404);
    HttpResponse<String> stated =
        holder.browser().submit("/desk/me", form.replace("rectifications", "statements"), Map.of());
    assertThat(stated.headers().firstValue("Location").orElseThrow()).startsWith("/check?sha256=");
  }

  /** A proposal that was made, and communicated, a hundred days ago. */
  private String longAgo(Deposited document) {
    LocalDate then = accounts.today().minusDays(100);
    StoredFile file = stored(unique(SampleTexts.russian(2)));
    var proposal =
        new CorrectionProposed(
            document.subject().id(),
            Language.RU,
            document.text(Language.RU).orElseThrow().sha256(),
            new DepositedText(Language.RU, true, file.sha256(), file.bytes(), 2),
            ERROR,
            Optional.of(
                new Limit(
                    90,
                    then,
                    then.plusDays(90),
                    Level.PROPOSAL,
                    Citation.verified(Text.same("art. 79")))),
            List.of(new Addressee("KZ", Text.same("KZ")), new Addressee("CN", Text.same("CN"))),
            Optional.empty());
    Subject subject = Subject.fresh("correction");
    Actor proposer = staff.drafter.actor();
    register
        .decide(
            subject,
            history -> {
              history.record(proposer, then, Classification.INTERNAL, proposal);
              for (String code : List.of("KZ", "CN")) {
                history.record(
                    proposer,
                    then,
                    Classification.INTERNAL,
                    new NoticeGiven(1, code, Means.PAPER, "Note 5"));
              }
              return Outcome.done(true);
            })
        .orThrow();
    return subject.id();
  }

  private StoredFile stored(byte[] bytes) {
    return files.store(new ByteArrayInputStream(bytes), bytes.length).orThrow();
  }

  /** No two texts may have the same bytes. */
  private static byte[] unique(byte[] pdf) {
    byte[] mark =
        ("\n%" + UUID.randomUUID() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    var bytes = java.util.Arrays.copyOf(pdf, pdf.length + mark.length);
    System.arraycopy(mark, 0, bytes, pdf.length, mark.length);
    return bytes;
  }

  private static String link(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
