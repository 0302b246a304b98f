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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
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

/** Where the workers are killed: one database, one data folder, one witness, one ledger. */
final class CrashSite implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder = TestDatabase.dataFolder();
  private final Path data = folder.resolve("data");
  private final Ledger ledger = new Ledger();
  private final List<KillableWorker> hired = new ArrayList<>();
  private final Set<String> filesSeen = new HashSet<>();
  private final KillableDatabase database = KillableDatabase.in(folder);
  private final Map<String, String> settings = new HashMap<>(database.properties());
  private final Instant begun = Instant.now();
  private final Witness witness;

  /**
   * Opens an institution whose workers will be killed at this work.
   *
   * @param more settings of the office and of the workers
   * @param beginnings what is done once, before anybody works
   */
  static CrashSite at(Work work, Map<String, String> more, Consumer<ApplicationContext> beginnings)
      throws Exception {
    return new CrashSite(work, more, beginnings);
  }

  private CrashSite(Work work, Map<String, String> more, Consumer<ApplicationContext> beginnings)
      throws Exception {
    String logKey;
    try (var office = QuietOffice.open(database.properties(), data, List.of())) {
      QuietOffice.found(office);
      Staff.empower(office.getBean(Delegations.class));
      beginnings.accept(office);
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
    settings.put("crash.work", work.name());
    settings.put("crash.witness", witnessLine());
    settings.putAll(more);
  }

  KillableDatabase database() {
    return database;
  }

  Ledger ledger() {
    return ledger;
  }

  Promises promises() {
    return new Promises(database.superuser());
  }

  private static boolean isOfAPress(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith("certify-") || name.startsWith("copy-");
  }

  /** Files that were begun and are neither whole nor taken away. */
  List<Path> scraps() {
    try (var temporary = Files.list(folder.resolve("temporary"));
        var incoming = Files.list(data.resolve("files").resolve("incoming"))) {
      return Stream.concat(temporary.filter(CrashSite::isOfAPress), incoming).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A worker who takes up what was left, and begins new documents under the name of this life. */
  KillableWorker hire(int life) {
    return hire(settings, "life" + life);
  }

  /** A worker who takes up what was left, and begins nothing new. */
  private KillableWorker hireToFinish() {
    var only = new HashMap<>(settings);
    only.put(CrashWorker.ONLY_LEFT, "true");
    return hire(only, "end");
  }

  private KillableWorker hire(Map<String, String> settings, String life) {
    KillableWorker worker = KillableWorker.start(folder, settings, life, ledger);
    hired.add(worker);
    return worker;
  }

  static void await(BooleanSupplier done) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).as("the workers go on working").isBefore(end);
      Thread.sleep(20);
    }
  }

  /** The cheap checks, on one snapshot, even while the worker works on. */
  void requireWhole(int round, long seed) {
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
    say(
        "kill %d, second %d: %d requests acknowledged, all whole",
        round, Duration.between(begun, Instant.now()).toSeconds(), acknowledged.size());
  }

  /** Whatever was begun is brought to its end by a worker whom nobody kills. */
  void finishForwarding(int round, long seed) throws Exception {
    KillableWorker last = hireToFinish();
    last.awaitReady();
    await(() -> ledger.unfinished().isEmpty());
    await(() -> ForwardingPromises.unfinished(database.superuser()).isEmpty());
    last.kill();
    requireWhole(round, seed);
    requireProvable();
    long lists = promises().count("recipients-fixed");
    assertThat(lists).isPositive();
    assertThat(promises().count("copy-certified")).isEqualTo(10 * lists);
    assertThat(promises().count("copy-delivered")).isEqualTo(10 * lists);
  }

  /** The dear checks, when nobody works any more. */
  void requireProvable() throws Exception {
    try (AnnotationConfigApplicationContext office =
        QuietOffice.open(database.properties(), data, List.of(witnessLine()))) {
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

  private String witnessLine() {
    return "watching %s %s/".formatted(witness.verifierKey().toString(), witness.address());
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

  static void say(String sentence, Object... arguments) {
    System.out.println("crash: " + sentence.formatted(arguments));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (KillableWorker worker : hired) {
      worker.kill();
    }
    witness.close();
    database.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
