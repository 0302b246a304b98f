package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;

/** What the check page answers, and to whom. */
@RunningSystem
@Import(DepositedDocuments.class)
class CheckOverHttpTest {

  private static final String ABSENT = "0".repeat(64);

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;

  @Test
  void a_copy_of_a_public_document_is_named_but_its_recipient_is_not() {
    Deposited document = documents.deposited(title("glaciers"), Classification.PUBLIC);
    Copy copy = documents.certified(document, "KZ");
    String asked = "/check?sha256=" + sha256(copy);
    String answer = inTheLog(stranger(), asked);
    assertThat(answer)
        .contains("This file is registered here as a certified copy.")
        .contains("Declaration on glaciers", copy.act().copyNumber(), "and no proof")
        .contains("/register/acts/" + document.subject().code() + "/" + copy.sequence())
        .doesNotContain("Kazakhstan");
    assertThat(as(Capacity.permanentRepresentative("KZ")).get(asked).body()).contains("Kazakhstan");
    assertThat(as(Capacity.permanentRepresentative("CN")).get(asked).body())
        .contains(copy.act().copyNumber())
        .doesNotContain("Kazakhstan");
    assertThat(stranger().get("/api" + asked).body())
        .contains("\"registered\":true", "\"copyNumber\":\"" + copy.act().copyNumber())
        .doesNotContain("recipient");
  }

  @Test
  void of_a_restricted_copy_a_stranger_learns_that_it_is_registered_and_no_more() {
    Deposited document = documents.deposited(title("secrets"), Classification.RESTRICTED);
    Copy copy = documents.certified(document, "KZ");
    String asked = "/check?sha256=" + sha256(copy);
    assertThat(inTheLog(stranger(), asked))
        .contains("This file is registered here as a certified copy.")
        .contains("Registered as at tree size")
        .contains("This document is not public.")
        .doesNotContain("secrets", document.subject().id(), "Kazakhstan")
        .doesNotContain(copy.act().copyNumber(), document.data().registryNumber());
    assertThat(stranger().get("/api" + asked).body())
        .contains("\"registered\":true", "\"treeSize\":")
        .doesNotContain(document.subject().id(), "copyNumber", "recipient", "KZ");
    assertThat(as(Capacity.permanentRepresentative("KZ")).get(asked).body())
        .contains("secrets", "Kazakhstan", copy.act().copyNumber());
  }

  @Test
  void a_hash_that_is_not_registered_is_said_to_prove_nothing_alone() {
    assertThat(stranger().get("/check?lang=en&sha256=" + ABSENT).body())
        .contains("No such copy is registered here.", "That alone proves nothing");
    assertThat(stranger().get("/check?lang=ru&sha256=" + ABSENT).body())
        .contains(
            "Такая копия здесь не зарегистрирована.", "Само по себе это ничего не доказывает");
    assertThat(stranger().get("/check?lang=zh&sha256=" + ABSENT).body())
        .contains("此处未登记该副本。", "仅凭这一点不能证明任何事");
    assertThat(stranger().get("/api/check?sha256=" + ABSENT).body())
        .isEqualTo("{\"registered\":false}");
  }

  @Test
  void an_authentic_text_is_no_certified_copy() {
    Deposited document = documents.deposited(title("rivers"), Classification.PUBLIC);
    String text = document.authenticTexts().getFirst().sha256();
    assertThat(stranger().get("/check?sha256=" + text).body())
        .contains("No such copy is registered here.");
  }

  @Test
  void a_hash_may_be_grouped_and_what_is_none_is_refused_with_the_remedy() {
    String grouped = "AA:" + "00 ".repeat(31).strip();
    assertThat(CheckController.hash(grouped)).hasValue("aa" + "00".repeat(31));
    HttpResponse<String> refused = stranger().get("/check?sha256=%3Cb%3E" + "0".repeat(61));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("This is not a SHA-256.", "Paste all 64 digits", "aria-invalid=\"true\"")
        .doesNotContain("<b>0", "certified a copy here");
    HttpResponse<String> problem = stranger().get("/api/check?sha256=xyz");
    assertThat(problem.statusCode()).isEqualTo(422);
    assertThat(problem.body()).contains("depositary.not-a-sha256");
    assertThat(stranger().get("/api/check").statusCode()).isEqualTo(400);
  }

  @Test
  void the_act_on_the_paper_shows_which_file_belongs_to_it() {
    Deposited document = documents.deposited(title("herons"), Classification.PUBLIC);
    Copy copy = documents.certified(document, "CN");
    Copy other =
        documents.certified(documents.deposited(title("cranes"), Classification.PUBLIC), "CN");
    String paper = "/check?act=" + document.subject().code() + "/" + copy.sequence();
    assertThat(stranger().get(paper).body())
        .contains("The act printed on the copy is registered here.")
        .contains(sha256(copy), "Declaration on herons");
    assertThat(stranger().get(paper + "&sha256=" + sha256(copy)).body())
        .contains("It is the file that belongs to the act printed on your copy.");
    assertThat(stranger().get(paper + "&sha256=" + sha256(other)).body())
        .contains("It is not the file that belongs to the act you came from");
  }

  @Test
  void an_act_that_certified_nothing_is_not_told_from_one_that_never_was() {
    Deposited closed = documents.deposited(title("nothing"), Classification.RESTRICTED);
    String nowhere = "document/" + UUID.randomUUID() + "/2";
    String deposit = closed.subject().code() + "/2";
    assertThat(verdict(deposit)).isEqualTo(verdict(nowhere));
    for (String broken : new String[] {"x", "document/../1", "person/a/1", "document/a/-1"}) {
      assertThat(stranger().get("/check?act=" + broken).statusCode()).isEqualTo(200);
    }
  }

  private String verdict(String act) {
    String body = stranger().get("/check?act=" + act).body();
    assertThat(body).contains("No act of this name certified a copy here.");
    return body.substring(body.indexOf("<section"), body.indexOf("</section>")).replace(act, "");
  }

  /** The answer, once the act stands in the log. */
  private static String inTheLog(Browser reader, String path) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    String body = reader.get(path).body();
    while (body.contains("within seconds") && System.nanoTime() < end) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      body = reader.get(path).body();
    }
    return body;
  }

  private Browser stranger() {
    return new Browser(port);
  }

  private Browser as(Capacity capacity) {
    return new Browser(port).signIn(documents.person(capacity).signInName(), People.PASSWORD);
  }

  private static String sha256(Copy copy) {
    return copy.act().file().sha256().toLowerCase(Locale.ROOT);
  }
}
