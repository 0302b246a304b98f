package secretariat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;
import secretariat.database.Backup;
import secretariat.database.Restoration;
import secretariat.database.TestDatabase;
import secretariat.documents.FileStore;
import secretariat.register.ActId;
import secretariat.register.Audit;
import secretariat.register.Log;
import secretariat.verifier.Answer;
import secretariat.verifier.Bytes;
import secretariat.verifier.CopyCheck;
import secretariat.verifier.FileDigest;

/** The institution's records come back from a backup, and its log cannot be made to fork. */
class RestoreTest {

  private static final PrintStream NOBODY = new PrintStream(OutputStream.nullOutputStream());

  private final Path first = TestDatabase.dataFolder();
  private final Path second = TestDatabase.dataFolder();
  private final Path backup = first.resolveSibling(first.getFileName() + ".zip");
  private String policy = "";

  @AfterEach
  void clear() throws IOException {
    FileSystemUtils.deleteRecursively(first);
    FileSystemUtils.deleteRecursively(second);
    Files.deleteIfExists(backup);
  }

  @Test
  void a_restored_office_goes_on_with_the_same_log_and_old_proofs_stay_good() throws Exception {
    ActId copy;
    byte[] proof;
    try (var office = opened(first)) {
      QuietOffice.found(office);
      copy = FinishedDocument.in(office, "before");
      proof = proof(office, copy);
      policy = office.getBean(Log.class).policy().orElseThrow();
      assertThat(check(office, copy, proof)).isInstanceOf(Answer.Genuine.class);
      Backup.write(environment(first), backup, true, NOBODY);
    }
    Restoration.read(environment(second), backup, NOBODY);
    carryTheCheckpoint();

    try (var office = opened(second)) {
      assertThat(check(office, copy, proof)).isInstanceOf(Answer.Genuine.class);
      ActId another = FinishedDocument.in(office, "after");
      assertThat(check(office, another, proof(office, another))).isInstanceOf(Answer.Genuine.class);
      assertThat(office.getBean(Log.class).policy()).hasValue(policy);
      assertThat(differences(office)).isEmpty();
    }
  }

  @Test
  void an_older_backup_records_but_signs_nothing_that_would_fork_the_log() throws Exception {
    try (var office = opened(first)) {
      QuietOffice.found(office);
      proof(office, FinishedDocument.in(office, "before"));
      Backup.write(environment(first), backup, true, NOBODY);
      proof(office, FinishedDocument.in(office, "lost"));
    }
    Restoration.read(environment(second), backup, NOBODY);
    carryTheCheckpoint();

    try (var office = opened(second)) {
      long signed = checkpoints(office);
      ActId copy = FinishedDocument.in(office, "instead");
      awaitPlaces(office);
      assertThat(office.getBean(Log.class).halted())
          .hasValueSatisfying(why -> assertThat(why).contains("known outside the database"));
      assertThat(checkpoints(office)).isEqualTo(signed);
      assertThat(office.getBean(Log.class).proof(copy)).isEmpty();
      assertThat(differences(office))
          .singleElement()
          .asString()
          .contains("the checkpoint kept outside the database");
    }
  }

  @Test
  void a_drill_without_keys_works_and_can_sign_nothing() throws Exception {
    try (var office = opened(first)) {
      QuietOffice.found(office);
      proof(office, FinishedDocument.in(office, "before"));
      Backup.write(environment(first), backup, false, NOBODY);
    }
    Restoration.read(environment(second), backup, NOBODY);

    try (var office = opened(second)) {
      long signed = checkpoints(office);
      ActId copy = FinishedDocument.in(office, "drilled");
      awaitPlaces(office);
      assertThat(office.getBean(Log.class).halted())
          .hasValueSatisfying(why -> assertThat(why).contains("private key"));
      assertThat(checkpoints(office)).isEqualTo(signed);
      assertThat(office.getBean(Log.class).proof(copy)).isEmpty();
      assertThat(differences(office)).isEmpty();
    }
  }

  private static AnnotationConfigApplicationContext opened(Path data) {
    return QuietOffice.open(Map.of(), data, List.of());
  }

  private static MockEnvironment environment(Path data) {
    return new MockEnvironment().withProperty("secretariat.data", data.toString());
  }

  /** The file that is kept outside the database goes to wherever the records are restored. */
  private void carryTheCheckpoint() throws IOException {
    Path known = Path.of("log", "newest-checkpoint");
    Files.createDirectories(second.resolve("log"));
    Files.copy(first.resolve(known), second.resolve(known));
  }

  private static byte[] proof(AnnotationConfigApplicationContext office, ActId act)
      throws InterruptedException {
    Log log = office.getBean(Log.class);
    for (int attempt = 0; attempt < 600; attempt++) {
      Optional<Log.ProofFile> proof = log.proof(act);
      if (proof.isPresent()) {
        return proof.get().bytes();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("No proof within half a minute: " + log.halted());
  }

  private Answer check(AnnotationConfigApplicationContext office, ActId copy, byte[] proof)
      throws IOException {
    String sha256 =
        sql(office)
            .sql("select sha256 from depositary.copy where document = :document")
            .param("document", copy.subject().id())
            .query(String.class)
            .single();
    try (InputStream file = office.getBean(FileStore.class).open(sha256)) {
      byte[] bytes = file.readAllBytes();
      return CopyCheck.check(
          FileDigest.of(new ByteArrayInputStream(bytes)),
          Bytes.of(proof),
          Bytes.of(policy.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Waits until the integrator has given every entry its place, and then had time to sign. */
  private static void awaitPlaces(AnnotationConfigApplicationContext office)
      throws InterruptedException {
    for (int attempt = 0;
        attempt < 600 && count(office, "entry") > count(office, "leaf");
        attempt++) {
      Thread.sleep(50);
    }
    assertThat(count(office, "leaf")).isEqualTo(count(office, "entry"));
    Thread.sleep(1_500);
  }

  private static long checkpoints(AnnotationConfigApplicationContext office) {
    return count(office, "checkpoint");
  }

  private static long count(AnnotationConfigApplicationContext office, String table) {
    return sql(office).sql("select count(*) from register." + table).query(Long.class).single();
  }

  private static JdbcClient sql(AnnotationConfigApplicationContext office) {
    return JdbcClient.create(office.getBean(DataSource.class));
  }

  private static List<String> differences(AnnotationConfigApplicationContext office) {
    return office.getBean(Audit.class).run(done -> {}).stream()
        .flatMap(finding -> finding.difference().stream())
        .toList();
  }
}
