package secretariat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;
import secretariat.database.Restoration;
import secretariat.database.TestDatabase;
import secretariat.register.ActId;
import secretariat.register.Audit;
import secretariat.register.Log;
import secretariat.verifier.Answer;
import secretariat.verifier.Bytes;
import secretariat.verifier.CopyCheck;
import secretariat.verifier.FileDigest;

/**
 * What the first release recorded still opens, and what it proved is still proven. Its tables are
 * made as they were then, filled, and brought to today by the migrations that came since.
 */
class FirstReleaseTest {

  private static final Path RELEASE = Path.of("src", "test", "resources", "releases", "first");

  private final Path data = TestDatabase.dataFolder();

  @AfterEach
  void clear() throws IOException {
    FileSystemUtils.deleteRecursively(data);
  }

  @Test
  void its_records_open_its_proof_holds_and_the_same_log_goes_on() throws Exception {
    assertThat(checked(Files.readAllBytes(RELEASE.resolve("copy.tlog-proof"))))
        .isInstanceOf(Answer.Genuine.class);
    Restoration.read(
        new MockEnvironment().withProperty("secretariat.data", data.toString()),
        RELEASE.resolve("backup.zip"),
        new PrintStream(OutputStream.nullOutputStream()));

    try (var office = QuietOffice.open(Map.of(), data, List.of())) {
      assertThat(office.getBean(Audit.class).run(done -> {}))
          .flatExtracting(finding -> finding.difference().stream().toList())
          .isEmpty();
      assertThat(office.getBean(Log.class).policy()).hasValue(policy());
      ActId another = FinishedDocument.in(office, "today");
      assertThat(checked(proof(office, copyOfThen(office)))).isInstanceOf(Answer.Genuine.class);
      assertThat(proof(office, another)).isNotEmpty();
    }
  }

  /** The act that certified the copy which the first release gave out. */
  private static ActId copyOfThen(AnnotationConfigApplicationContext office) throws IOException {
    String sha256 = HexFormat.of().formatHex(copy().sha256().array());
    return JdbcClient.create(office.getBean(javax.sql.DataSource.class))
        .sql("select document, sequence, sha256 from depositary.copy")
        .query((row, number) ->
            Map.entry(
                row.getString(3),
                ActId.parse("document/%s/%d".formatted(row.getString(1), row.getLong(2)))))
        .list()
        .stream()
        .filter(copy -> copy.getKey().equals(sha256))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Answer checked(byte[] proof) throws IOException {
    return CopyCheck.check(
        copy(), Bytes.of(proof), Bytes.of(Files.readAllBytes(RELEASE.resolve("trust.policy"))));
  }

  private static FileDigest copy() throws IOException {
    try (InputStream file = Files.newInputStream(RELEASE.resolve("copy.pdf"))) {
      return FileDigest.of(file);
    }
  }

  private static String policy() throws IOException {
    return Files.readString(RELEASE.resolve("trust.policy"));
  }

  private static byte[] proof(ApplicationContext office, ActId act) throws InterruptedException {
    Log log = office.getBean(Log.class);
    for (int attempt = 0; attempt < 600 && log.proof(act).isEmpty(); attempt++) {
      Thread.sleep(50);
    }
    return log.proof(act).orElseThrow().bytes();
  }
}
