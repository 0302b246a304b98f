package secretariat.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A worker process in the hands of its parent, which listens to it until it is dead. */
final class KillableWorker {

  static final String PRLIMIT = "/usr/bin/prlimit";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final Path said;
  private final Thread listener;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final long begun = System.nanoTime();

  private KillableWorker(Process process, Path said, Ledger ledger) {
    this.process = process;
    this.said = said;
    this.listener = Thread.ofPlatform().name("listener").start(() -> listen(ledger));
  }

  /**
   * Starts a worker that takes up what was left.
   *
   * @param folder where it keeps its data, its temporary files, and what it says besides
   * @param settings of the office and of the worker, as system properties
   */
  static KillableWorker start(
      Path folder, Map<String, String> settings, String life, Ledger ledger) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder.resolve("temporary"),
            "-Dcrash.data=" + folder.resolve("data")));
    settings.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(CrashWorker.class.getName());
    command.add(life);
    command.addAll(ledger.unfinished());
    try {
      Files.createDirectories(folder.resolve("temporary"));
      Path said = folder.resolve("said");
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()))
              .start();
      return new KillableWorker(process, said, ledger);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listen(Ledger ledger) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(CrashWorker.READY)) {
          ready.countDown();
        }
        ledger.read(line);
      }
    } catch (IOException closed) {
      // It was killed while it spoke.
    }
  }

  /** Lets none of its files grow beyond this size, or any again: as a disk that is full. */
  void limitFiles(String bytes) throws IOException, InterruptedException {
    int done =
        new ProcessBuilder(PRLIMIT, "--pid", String.valueOf(process.pid()), "--fsize=" + bytes)
            .inheritIO()
            .start()
            .waitFor();
    if (done != 0) {
      throw new IllegalStateException("The size of files cannot be limited");
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until it is at work, and tells how long that took. */
  Duration awaitReady() throws InterruptedException, IOException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!ready.await(100, TimeUnit.MILLISECONDS)) {
      if (!process.isAlive() || System.nanoTime() > until) {
        throw new IllegalStateException(
            "The worker did not come to work: %s%n%s".formatted(process, Files.readString(said)));
      }
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Kills it as {@code kill -9} does; when this returns, all that it said has been read. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    listener.join();
  }
}
