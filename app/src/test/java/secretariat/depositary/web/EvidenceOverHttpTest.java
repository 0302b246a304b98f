package secretariat.depositary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.evidence.TimestampDesk;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.verifier.Verify;

/** Renewed time-stamps, retired keys and proofs issued anew, as those outside find them. */
@RunningSystem
@Import(DepositedDocuments.class)
class EvidenceOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private TimestampDesk desk;
  @Autowired private Log log;
  @TempDir private Path folder;

  private Copy copy;
  private ActId act;
  private Browser holder;

  @BeforeEach
  void kazakhstan_has_a_copy_of_a_restricted_document() throws Exception {
    Deposited document = documents.deposited(title("glaciers"), Classification.RESTRICTED);
    copy = documents.certified(document, "KZ");
    act = new ActId(document.subject(), copy.sequence());
    holder = as(Capacity.permanentRepresentative("KZ"));
    awaitInLog(act);
  }

  @Test
  void a_time_stamp_over_a_checkpoint_covers_a_copy_and_the_next_one_covers_the_time_stamp()
      throws Exception {
    Act first = desk.renew().orThrow();
    long renewal = first.id().sequence();
    var anybody = new Browser(port);
    byte[] checkpoint = anybody.download("/check/evidence/checkpoints/" + renewal).body();
    byte[] token = anybody.download("/check/evidence/time-stamps/" + renewal).body();
    var stamp = new TimeStampToken(new CMSSignedData(token));
    assertThat(stamp.getTimeStampInfo().getMessageImprintDigest())
        .isEqualTo(MessageDigest.getInstance("SHA-256").digest(checkpoint));
    String proof = proofOf(holder, act, "?under=" + renewal);
    assertThat(proof).endsWith("\n\n" + new String(checkpoint, StandardCharsets.UTF_8));
    assertThat(verified(proof)).contains("GENUINE", "KZ");

    awaitInLog(first.id());
    long second = desk.renew().orThrow().id().sequence();
    String later = proofOf(anybody, first.id(), "?under=" + second);
    assertThat(later).endsWith(text(anybody, "/check/evidence/checkpoints/" + second));
    assertThat(anybody.get(address(first.id()) + "?under=" + renewal).statusCode()).isEqualTo(404);
    assertThat(anybody.get("/check/evidence").body())
        .contains("EVALUATION time-stamp", "/check/evidence/time-stamps/" + second);
    assertThat(anybody.get("/api/check/evidence").body())
        .contains("\"timeStamps\":[{", "\"authority\":", "log/register");
  }

  @Test
  void a_proof_is_issued_anew_to_the_holder_of_a_restricted_copy_and_to_nobody_else() {
    String address = address(act);
    assertThat(verified(proofOf(holder, act, ""))).contains("GENUINE");
    assertThat(as(Capacity.REGISTRY_OFFICIAL).get(address).statusCode()).isEqualTo(200);
    assertThat(as(Capacity.permanentRepresentative("CN")).get(address).statusCode()).isEqualTo(404);
    assertThat(new Browser(port).get(address).statusCode()).isEqualTo(404);
    assertThat(holder.get("/check/evidence?act=" + act.code()).body()).contains(address);
    assertThat(new Browser(port).get("/check/evidence?act=" + act.code()).body())
        .doesNotContain(address + "\"")
        .contains("There is no proof of such an act that you may have");
  }

  @Test
  void the_page_lists_the_keys_in_three_languages_and_unknown_things_are_not_there() {
    var anybody = new Browser(port);
    assertThat(anybody.get("/check/evidence", "Accept-Language", "en").body())
        .contains(log.origin().orElseThrow(), "Signs now", "log/register/1");
    assertThat(anybody.get("/check/evidence", "Accept-Language", "ru").body())
        .contains("Подписывает сейчас");
    assertThat(anybody.get("/check/evidence", "Accept-Language", "zh").body()).contains("日志密钥");
    for (String nothing :
        List.of(
            "/check/evidence/checkpoints/99",
            "/check/evidence/time-stamps/99",
            "/check/evidence/proofs/document/none/1",
            address(act) + "?under=99")) {
      assertThat(holder.get(nothing).statusCode()).as(nothing).isEqualTo(404);
    }
    assertThat(holder.get("/check/evidence/checkpoints/x").statusCode()).isIn(400, 404);
    assertThat(anybody.get("/check").body()).contains("/check/evidence");
  }

  private static String address(ActId act) {
    return "/check/evidence/proofs/" + act.code();
  }

  private String proofOf(Browser reader, ActId about, String under) {
    return text(reader, address(about) + under);
  }

  private static String text(Browser reader, String path) {
    var answer = reader.download(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private String verified(String proof) {
    try {
      Path pdf = Files.write(folder.resolve("copy.pdf"), documents.file(copy));
      Path file = Files.writeString(folder.resolve("copy.tlog-proof"), proof);
      Path policy = Files.writeString(folder.resolve("policy"), log.policy().orElseThrow());
      var said = new ByteArrayOutputStream();
      var out = new PrintStream(said, true, StandardCharsets.UTF_8);
      var command = List.of(pdf.toString(), file.toString(), policy.toString(), "--lang", "en");
      int answer = Verify.run(command, out, out);
      assertThat(answer).as(said.toString(StandardCharsets.UTF_8)).isZero();
      return said.toString(StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void awaitInLog(ActId about) throws InterruptedException {
    for (int i = 0; i < 200 && log.place(about).isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertThat(log.place(about)).isPresent();
  }

  private Browser as(Capacity capacity) {
    return new Browser(port).signIn(documents.person(capacity).signInName(), People.PASSWORD);
  }
}
