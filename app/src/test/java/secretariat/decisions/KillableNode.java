package secretariat.decisions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link SettlingNode}, seen from the test that kills it. */
final class KillableNode {

  private static final long PATIENCE_SECONDS = 120;

  private final Process process;
  private final PrintStream to;
  private final Thread listener;
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile String last = "";

  private KillableNode(Process process) {
    this.process = process;
    this.to = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.listener = Thread.ofPlatform().name("node-listener").start(this::listen);
  }

  static KillableNode start(Map<String, String> properties, Path data) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx384m"));
    properties.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SettlingNode.class.getName(), data.toString()));
    return new KillableNode(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  private void listen() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
        if (line.equals(SettlingNode.READY)) {
          ready.countDown();
        }
      }
    } catch (IOException killed) {
      // It was killed while it spoke.
    }
  }

  void awaitReady() throws InterruptedException {
    if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("The node did not come to work: " + process);
    }
  }

  /** Tells it a clock that it settles when it has run out. */
  void told(Lakes.Ticking ticking) {
    to.println(ticking.id() + " " + ticking.expires());
  }

  /** Kills it as {@code kill -9} does; what it said last. */
  String kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
    listener.join();
    return last;
  }
}
