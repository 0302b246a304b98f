package secretariat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;
import secretariat.database.KillableDatabase;
import secretariat.database.TestDatabase;
import secretariat.depositary.Delegations;
import secretariat.documents.FileStore;
import secretariat.register.Audit;
import secretariat.register.Log;
import secretariat.verifier.VerifierKey;
import secretariat.witness.Witness;
import secretariat.witness.WitnessSettings;

@Tag("any-engine")
class CrashTest {

  /** How often to kill; the long form is 200. */
  private static final int KILLS = Integer.getInteger("crash.kills", 6);

  /** Every so many rounds it is the database that dies. */
  private static final int DATABASE_EVERY = 5;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Path folder = TestDatabase.dataFolder();
  private final Path data = folder.resolve("data");
  private final Ledger ledger = new Ledger();
  private final Set<String> filesSeen = new HashSet<>();
  private final KillableDatabase database = KillableDatabase.in(folder);

  private Witness witness;
  private String witnessLine;

  @BeforeEach
  void found() throws Exception {
    String logKey;
    try (var office = QuietOffice.open(database.properties(), data, List.of())) {
      QuietOffice.found(office);
      Staff.empower(office.getBean(Delegations.class));
      logKey = logKey(office.getBean(Log.class).policy().orElseThrow());
    }
    witness =
        Witness.start(
            new WitnessSettings(
                folder.resolve("witness.key"),
                "witness.invalid/crash",
                List.of(VerifierKey.parse(logKey)),
                folder.resolve("witness"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
            InstantSource.system());
    witnessLine =
        "watching %s %s/".formatted(witness.verifierKey().toString(), witness.address().toString());
  }

  @AfterEach
  void leave() throws IOException {
    witness.close();
    database.close();
    FileSystemUtils.deleteRecursively(folder);
  }

  @Test
  void whoever_is_killed_nothing_is_half_done_nothing_twice_nothing_lost() throws Exception {
    say("%d kills, -Dcrash.seed=%d", KILLS, seed);
    KillableWorker worker = hire(0);
    for (int round = 1; round <= KILLS; round++) {
      if (round % DATABASE_EVERY == 0) {
        worker.awaitReady();
        awaitWork();
        pause(2_000);
        database.kill();
        pause(500);
        database.startAgain();
      } else {
        if (random.nextInt(6) > 0) {
          worker.awaitReady();
          awaitWork();
        }
        pause(2_000);
        worker.kill();
        worker = hire(round);
      }
      requireWhole(round);
    }
    worker.awaitReady();
    awaitCopy();
    worker.kill();
    requireWhole(KILLS + 1);
    requireProvable();
    say(
        "%d received, %d deposited, %d copies certified, %d requests acknowledged",
        promises().count("original-received"),
        promises().count("document-deposited"),
        promises().count("copy-certified"),
        ledger.acknowledged().size());
    assertThat(promises().count("document-deposited")).isPositive();
    assertThat(promises().count("copy-certified")).isPositive();
  }

  private KillableWorker hire(int life) {
    return KillableWorker.start(folder, database.properties(), witnessLine, "life" + life, ledger);
  }

  /**
   * A few requests more are done, so that the kill does not always meet a process that wakes up.
   */
  private void awaitWork() throws InterruptedException {
    int wanted = ledger.acknowledged().size() + 1 + random.nextInt(3);
    await(() -> ledger.acknowledged().size() >= wanted);
  }

  /** What was left is taken up and brought to its end. */
  private void awaitCopy() throws InterruptedException {
    long before = promises().count("copy-certified");
    await(() -> promises().count("copy-certified") > before);
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).as("the workers go on working").isBefore(end);
      Thread.sleep(20);
    }
  }

  private void pause(int most) throws InterruptedException {
    Thread.sleep(random.nextInt(most));
  }

  /** The cheap checks, on one snapshot, even while the worker works on. */
  private void requireWhole(int round) {
    var acknowledged = ledger.acknowledged();
    assertThat(promises().broken(acknowledged)).as("after kill %d, seed %d", round, seed).isEmpty();
    assertThat(ledger.wrong()).as("what the workers were told").isEmpty();
    var files = new FileStore(data.resolve("files"));
    for (String sha256 : promises().files()) {
      if (filesSeen.add(sha256)) {
        assertThat(files.verify(sha256)).as("file %s", sha256).isTrue();
      }
    }
    assertThat(said()).as("what the register said of its witness").doesNotContain("forked");
    say("kill %d: %d requests acknowledged, all whole", round, acknowledged.size());
  }

  /** The dear checks, when nobody works any more. */
  private void requireProvable() throws Exception {
    try (AnnotationConfigApplicationContext office =
        QuietOffice.open(database.properties(), data, List.of(witnessLine))) {
      var proofs = new Proofs(office, new FileStore(data.resolve("files")));
      proofs.awaitWholeLog(database.superuser());
      assertThat(office.getBean(Audit.class).run(done -> {}))
          .allSatisfy(finding -> assertThat(finding.difference()).as(finding.check()).isEmpty());
      assertThat(proofs.unproven(database.superuser())).isEmpty();
    }
    for (String sha256 : promises().files()) {
      assertThat(new FileStore(data.resolve("files")).verify(sha256)).isTrue();
    }
    assertThat(WitnessMemory.disagreement(folder.resolve("witness"), database.superuser()))
        .isEmpty();
  }

  private Promises promises() {
    return new Promises(database.superuser());
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String logKey(String policy) {
    return policy
        .lines()
        .filter(line -> line.startsWith("log "))
        .findFirst()
        .orElseThrow()
        .substring(4);
  }

  private static void say(String sentence, Object... arguments) {
    System.out.println("crash: " + sentence.formatted(arguments));
  }
}
