package secretariat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static secretariat.verifier.RegisteredCopy.FILE;
import static secretariat.verifier.RegisteredCopy.KZ;
import static secretariat.verifier.RegisteredCopy.LOG;
import static secretariat.verifier.RegisteredCopy.NEW_LOG;
import static secretariat.verifier.RegisteredCopy.UZ;
import static secretariat.verifier.RegisteredCopy.digest;
import static secretariat.verifier.RegisteredCopy.policy;
import static secretariat.verifier.RegisteredCopy.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy together with a statement of its standing. */
class StatusStatementTest {

  private static final String HASH = digest(FILE).sha256().hex();
  private static final String COPY = "document/6f9c2b1e-8a35-4d0c-b7d2-51a4f0c3e977/5";
  private static final String CORRECTION = "document/6f9c2b1e-8a35-4d0c-b7d2-51a4f0c3e977/9";
  private static final String NAMED =
      "\"by\":\"%s\",\"copy\":\"%s\",\"sha256\":\"%s\",\"standing\":\"superseded\""
          .formatted(CORRECTION, COPY, HASH);
  private static final String BARE = "\"sha256\":\"%s\",\"standing\":\"%s\"";

  @TempDir Path folder;

  @Test
  void a_statement_says_by_what_a_genuine_copy_is_superseded() {
    assertThat(check(proof(statement(NAMED), LOG, KZ, UZ)))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> {
              Answer.Stated stated = genuine.standing().orElseThrow();
              assertThat(stated.superseded()).isTrue();
              assertThat(stated.by()).hasValue(CORRECTION);
              assertThat(stated.recorded()).isEqualTo("2026-12-01T05:06:07.000000Z");
              assertThat(genuine.caveats())
                  .contains(Caveat.AFTER_STATEMENT_NOT_CHECKED)
                  .doesNotContain(Caveat.LATER_NOT_CHECKED);
            });
  }

  @Test
  void of_a_document_that_is_not_public_it_says_hash_and_standing_alone() {
    assertThat(check(proof(statement(BARE.formatted(HASH, "superseded")), LOG, KZ, UZ)))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> {
              assertThat(genuine.standing().orElseThrow().superseded()).isTrue();
              assertThat(genuine.standing().orElseThrow().by()).isEmpty();
            });
    assertThat(check(proof(statement(BARE.formatted(HASH, "current")), LOG, KZ, UZ)))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> assertThat(genuine.standing().orElseThrow().superseded()).isFalse());
  }

  @Test
  void without_a_statement_later_rectification_is_still_said_not_to_be_checked() {
    assertThat(RegisteredCopy.check(FILE, proof(), policy()))
        .isInstanceOfSatisfying(
            Answer.Genuine.class,
            genuine -> {
              assertThat(genuine.standing()).isEmpty();
              assertThat(genuine.caveats()).contains(Caveat.LATER_NOT_CHECKED);
            });
  }

  @Test
  void every_changed_byte_of_a_statement_is_noticed() {
    byte[] whole = Bytes.utf8(proof(statement(NAMED), LOG, KZ, UZ)).array();
    int[] masks = {0x01, 0x80, 0xff};
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) masks[at % masks.length];
      assertThat(check(Bytes.of(changed)))
          .as("byte %d", at)
          .isInstanceOfSatisfying(
              Answer.NotProven.class, not -> assertThat(not.step().isOfStatement()).isTrue());
    }
  }

  @Test
  void a_statement_about_another_file_or_another_copy_is_refused() {
    fails(
        proof(statement(BARE.formatted("00".repeat(32), "current")), LOG, KZ, UZ),
        Step.STATEMENT_FILE,
        Reason.OTHER_STATEMENT_FILE);
    fails(
        proof(statement(NAMED.replace("e977/5", "e977/6")), LOG, KZ, UZ),
        Step.STATEMENT_FILE,
        Reason.OTHER_STATEMENT_COPY);
  }

  @Test
  void an_act_of_another_kind_is_no_statement() {
    fails(proof(), Step.STATEMENT_KIND, Reason.OTHER_STATEMENT_KIND);
    fails(
        proof(statement(NAMED).replace("\"version\":1}", "\"version\":2}"), LOG, KZ, UZ),
        Step.STATEMENT_KIND,
        Reason.OTHER_STATEMENT_KIND);
    String statement = proof(statement(NAMED), LOG, KZ, UZ);
    assertThat(RegisteredCopy.check(FILE, statement, policy()))
        .as("and a statement is no copy")
        .isInstanceOfSatisfying(
            Answer.NotProven.class, not -> assertThat(not.step()).isEqualTo(Step.KIND));
  }

  @Test
  void a_standing_that_nobody_knows_is_not_taken_for_good() {
    for (String standing : List.of("Superseded", "valid", "")) {
      fails(
          proof(statement(BARE.formatted(HASH, standing)), LOG, KZ, UZ),
          Step.STATEMENT_FILE,
          Reason.STANDING_UNKNOWN);
    }
  }

  @Test
  void a_statement_needs_the_registers_key_and_the_same_quorum() {
    String act = statement(NAMED);
    fails(proof(act, LOG, KZ), Step.STATEMENT_QUORUM, Reason.QUORUM_NOT_REACHED);
    fails(proof(act, NEW_LOG, KZ, UZ), Step.STATEMENT_SIGNATURE, Reason.SIGNATURE_MISSING);
    fails(
        proof("register.elsewhere.int/acts", act, LOG, KZ, UZ),
        Step.STATEMENT_SIGNATURE,
        Reason.ORIGIN_UNKNOWN);
    fails("", Step.READ_STATEMENT, Reason.PROOF_FORM);
  }

  @Test
  void a_retired_key_signs_no_statement_in_a_larger_tree() {
    String retired =
        policy()
            + "log %s\n#secretariat retired %s 4\n"
                .formatted(NEW_LOG.verifierKey(), LOG.verifierKey().keyId().hex());
    Answer answer =
        CopyCheck.check(
            digest(FILE),
            Bytes.utf8(proof(RegisteredCopy.act(), LOG, NEW_LOG, KZ, UZ)),
            Bytes.utf8(retired),
            Optional.of(Bytes.utf8(proof(statement(NAMED), LOG, KZ, UZ))));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.NotProven.class,
            not -> {
              assertThat(not.step()).isEqualTo(Step.STATEMENT_SIGNATURE);
              assertThat(not.why().reason()).isEqualTo(Reason.KEY_RETIRED);
            });
  }

  @Test
  void the_command_tells_the_standing_in_three_languages_and_in_its_exit_code() throws IOException {
    String superseded = proof(statement(NAMED), LOG, KZ, UZ);
    assertThat(run(superseded, "en", 3))
        .contains("GENUINE, AND SUPERSEDED", CORRECTION, "2026-12-01T05:06:07.000000Z")
        .doesNotContain("later rectification not checked");
    assertThat(run(superseded, "ru", 3)).contains("КОПИЯ ЗАМЕНЕНА", CORRECTION);
    assertThat(run(superseded, "zh", 3)).contains("已被取代", CORRECTION);
    String current = proof(statement(BARE.formatted(HASH, "current")), LOG, KZ, UZ);
    assertThat(run(current, "en", 0)).contains("current, not superseded");
    assertThat(run(proof(), "en", 1)).contains("The copy itself stood the check", "statement-kind");
  }

  private String run(String statement, String language, int expected) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    List<String> arguments =
        List.of(
            Files.write(folder.resolve("copy.pdf"), FILE).toString(),
            Files.writeString(folder.resolve("copy.pdf.tlog-proof"), proof()).toString(),
            Files.writeString(folder.resolve("trust.policy"), policy()).toString(),
            "--status",
            Files.writeString(folder.resolve("status.tlog-proof"), statement).toString(),
            "--lang",
            language);
    assertThat(Verify.run(arguments, out, out)).isEqualTo(expected);
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void fails(String statement, Step step, Reason reason) {
    assertThat(check(statement))
        .isInstanceOfSatisfying(
            Answer.NotProven.class,
            not -> {
              assertThat(not.step()).isEqualTo(step);
              assertThat(not.why().reason()).isEqualTo(reason);
            });
  }

  private static Answer check(String statement) {
    return check(Bytes.utf8(statement));
  }

  private static Answer check(Bytes statement) {
    return CopyCheck.check(
        digest(FILE), Bytes.utf8(proof()), Bytes.utf8(policy()), Optional.of(statement));
  }

  private static String statement(String content) {
    return """
    {"actor":"0b6a2f0e-55a0-4c47-9c0e-2f6c1c3b7a10","capacity":"legal-officer",\
    "classification":"public","content":{%s},"effective":"2026-12-01",\
    "kind":"copy-standing-stated","recorded":"2026-12-01T05:06:07.000000Z","sequence":1,\
    "subject":"standing/1b0c6ee5-50b4-4f9e-9d3c-0d9e7c1f2a33","version":1}\
    """
        .formatted(content);
  }
}
