package secretariat.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.depositary.DepositedDocuments.title;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import secretariat.accounts.Browser;
import secretariat.accounts.People;
import secretariat.accounts.RunningSystem;
import secretariat.depositary.DepositedDocuments;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.register.ActKinds;
import secretariat.register.ErasedActs;
import secretariat.ui.Words;
import secretariat.verifier.Answer;
import secretariat.verifier.Bytes;
import secretariat.verifier.CopyCheck;
import secretariat.verifier.FileDigest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's pages, and what opens a public act. */
@RunningSystem
@Import(DepositedDocuments.class)
class RegisterOverHttpTest {

  @LocalServerPort private int port;
  @Autowired private DepositedDocuments documents;
  @Autowired private List<ActKinds> modules;
  @Autowired private Words words;
  @Autowired private JsonMapper json;
  @Autowired private ApplicationContext system;

  @Value("${secretariat.data}")
  private Path data;

  @Test
  void every_kind_of_act_of_every_module_has_words_in_three_languages() {
    assertThat(modules).extracting(ActKinds::module).contains("depositary", "register");
    for (ActKinds module : modules) {
      for (var kind : module.kinds()) {
        for (Language language : Language.values()) {
          assertThat(words.has(language, "act." + kind.name()))
              .as("%s in %s", kind.name(), language)
              .isTrue();
        }
      }
    }
  }

  @Test
  void a_public_act_can_be_opened_by_anybody_and_its_entry_stands_in_the_log() throws Exception {
    Deposited document = documents.deposited(title("openness"), Classification.PUBLIC);
    String act = "/register/acts/" + document.subject().code() + "/2";
    var log = new LogOverHttp(port);
    JsonNode opened = log.whenPlaced(() -> json.readTree(stranger().get("/api" + act).body()));
    Bytes entry =
        Bytes.sha256(
            Bytes.utf8("secretariat/act/v1\0"),
            Bytes.of(Base64.getDecoder().decode(opened.required("salt").asString())),
            Bytes.utf8(opened.required("canonical").asString()));
    assertThat(entry.hex()).isEqualTo(opened.required("commitment").asString());
    long index = opened.required("place").required("index").asLong();
    assertThat(log.entry(index, log.checkpoint().size())).isEqualTo(entry);
    assertThat(stranger().get(act).body())
        .contains("A document was deposited", entry.hex(), document.data().registryNumber());
    assertThat(stranger().get("/register").body()).contains(document.subject().code() + "/2");
    assertThat(stranger().get("/api/register/acts").body())
        .contains(document.subject().code() + "/2");
  }

  @Test
  void the_proof_of_a_public_copy_satisfies_the_stand_alone_verifier() throws Exception {
    Deposited document = documents.deposited(title("proof"), Classification.PUBLIC);
    Copy copy = documents.certified(document, "KZ");
    String act = document.subject().code() + "/" + copy.sequence();
    var log = new LogOverHttp(port);
    log.whenPlaced(() -> json.readTree(stranger().get("/api/register/acts/" + act).body()));
    Bytes proof = log.get("/register/acts/" + act + "/proof");
    Bytes policy = log.get("/log/policy");
    FileDigest file = FileDigest.of(new java.io.ByteArrayInputStream(documents.file(copy)));
    assertThat(CopyCheck.check(file, proof, policy)).isInstanceOf(Answer.Genuine.class);
    assertThat(log.header("/register/acts/" + act + "/proof", "Content-Disposition"))
        .startsWith("attachment")
        .contains(".tlog-proof");
  }

  @Test
  void acts_that_are_not_public_are_answered_like_acts_that_never_were() {
    String person = documents.person(Capacity.LEGAL_OFFICER).id().toString();
    Deposited closed = documents.deposited(title("hidden"), Classification.INTERNAL);
    for (String act :
        List.of(
            "person/" + person + "/1",
            closed.subject().code() + "/1",
            closed.subject().code() + "/2",
            closed.subject().code() + "/77",
            "nothing/at-all/1",
            "document/x/0",
            "document/x/99999999999999999999")) {
      for (String form :
          List.of("/register/acts/%s", "/register/acts/%s/proof", "/api/register/acts/%s")) {
        assertThat(stranger().get(form.formatted(act)).statusCode()).as(act).isEqualTo(404);
      }
    }
    assertThat(stranger().get("/register").body()).doesNotContain(person, closed.subject().id());
    assertThat(stranger().get("/api/register/acts").body())
        .doesNotContain(person, closed.subject().id());
  }

  @Test
  void an_act_whose_content_was_erased_is_shown_as_erased() throws Exception {
    Deposited document = documents.deposited(title("erasure"), Classification.PUBLIC);
    documents.retitled(document, Language.EN, "A private address");
    String act = document.subject().code() + "/3";
    var log = new LogOverHttp(port);
    JsonNode before =
        log.whenPlaced(() -> json.readTree(stranger().get("/api/register/acts/" + act).body()));

    String erasure = ErasedActs.erase(system, act);

    JsonNode after = json.readTree(stranger().get("/api/register/acts/" + act).body());
    assertThat(after.required("commitment")).isEqualTo(before.required("commitment"));
    assertThat(after.required("place").required("index"))
        .isEqualTo(before.required("place").required("index"));
    assertThat(after.has("canonical") || after.has("salt")).isFalse();
    assertThat(after.required("erased").required("body").asString())
        .isEqualTo("Council of Heads of State");
    var page = stranger().get("/register/acts/" + act + "?lang=en");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("erased", "Council of Heads of State, No. 7, 5 Jan 2026", erasure)
        .doesNotContain("A private address");
    assertThat(stranger().get("/register/acts/" + act + "?lang=ru").body())
        .contains("содержание уничтожено");
    assertThat(stranger().get("/register/acts/" + act + "?lang=zh").body()).contains("内容已销毁");
    assertThat(stranger().get("/register/acts/" + erasure + "?lang=en").body())
        .contains("The content of an act was erased");
    assertThat(stranger().get("/register/acts/" + act + "/proof").statusCode()).isEqualTo(404);
    assertThat(stranger().get("/documents").statusCode()).isEqualTo(200);
    assertThat(stranger().get("/documents/" + document.subject().id() + "?lang=en").body())
        .doesNotContain("A private address");
  }

  @Test
  void the_register_speaks_three_languages() {
    assertThat(stranger().get("/register?lang=en").body())
        .contains(
            "Checkpoints are being signed", "No witness is configured", "The newest checkpoint");
    assertThat(stranger().get("/register?lang=ru").body())
        .contains("Контрольные точки подписываются", "Свидетели не назначены");
    assertThat(stranger().get("/register?lang=zh").body()).contains("检查点正常签署", "尚未设置见证方");
  }

  @Test
  void everybody_is_told_that_signing_is_halted_and_officials_why() throws Exception {
    Path memory = data.resolve("log").resolve("newest-checkpoint");
    var log = new LogOverHttp(port);
    log.checkpoint();
    String known = Files.readString(memory);
    try {
      Files.writeString(memory, known.replaceFirst("\n\\d+\n", "\n99999999\n"));
      documents.received(title("a restored backup"));
      log.until(() -> stranger().get("/register").body().contains("No checkpoint is being signed"));
      assertThat(stranger().get("/register").body()).doesNotContain("older backup");
      assertThat(stranger().get("/api/register").body())
          .contains("\"signing\":false")
          .doesNotContain("older backup");
      Browser official =
          stranger().signIn(documents.person(Capacity.LEGAL_OFFICER).signInName(), People.PASSWORD);
      assertThat(official.get("/register").body()).contains("restored from an older backup");
    } finally {
      restore(memory, known);
    }
    log.until(() -> stranger().get("/register").body().contains("Checkpoints are being signed"));
  }

  private static void restore(Path memory, String known) throws IOException {
    Files.write(memory, known.getBytes(StandardCharsets.UTF_8));
  }

  private Browser stranger() {
    return new Browser(port);
  }
}
