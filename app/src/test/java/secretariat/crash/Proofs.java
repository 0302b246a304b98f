package secretariat.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.documents.FileStore;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.verifier.Answer;
import secretariat.verifier.Bytes;
import secretariat.verifier.CopyCheck;
import secretariat.verifier.FileDigest;

/** Every certified copy, checked as its recipient would check it. */
final class Proofs {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Log log;
  private final FileStore files;

  Proofs(ApplicationContext office, FileStore files) {
    this.log = office.getBean(Log.class);
    this.files = files;
  }

  /** Waits until the newest act is in a checkpoint that the witness has cosigned. */
  void awaitWholeLog(DataSource superuser) throws InterruptedException {
    JdbcClient sql = JdbcClient.create(superuser);
    long entries = sql.sql("select count(*) from register.entry").query(Long.class).single();
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (log.checkpoint().filter(note -> size(note) >= entries).isEmpty()) {
      if (System.nanoTime() > until) {
        throw new AssertionError(
            "%d entries, and the newest cosigned checkpoint is %s"
                .formatted(entries, log.checkpoint()));
      }
      Thread.sleep(100);
    }
  }

  /** The copies that the stand-alone verifier does not find genuine, with its answer. */
  List<String> unproven(DataSource superuser) throws IOException {
    var unproven = new ArrayList<String>();
    Bytes policy = Bytes.of(log.policy().orElseThrow().getBytes(StandardCharsets.UTF_8));
    record Copy(String act, String sha256) {}
    List<Copy> copies =
        JdbcClient.create(superuser)
            .sql("select 'document/' || document || '/' || sequence, sha256 from depositary.copy")
            .query((row, n) -> new Copy(row.getString(1), row.getString(2)))
            .list();
    for (Copy copy : copies) {
      byte[] proof = log.proof(ActId.parse(copy.act())).orElseThrow().bytes();
      Answer answer = CopyCheck.check(digest(copy.sha256()), Bytes.of(proof), policy);
      if (!(answer instanceof Answer.Genuine genuine) || !genuine.act().equals(copy.act())) {
        unproven.add(copy.act() + ": " + answer);
      }
    }
    return unproven;
  }

  private FileDigest digest(String sha256) throws IOException {
    try (InputStream file = files.open(sha256)) {
      return FileDigest.of(file);
    }
  }

  private static long size(String note) {
    return Long.parseLong(note.lines().skip(1).findFirst().orElseThrow());
  }
}
