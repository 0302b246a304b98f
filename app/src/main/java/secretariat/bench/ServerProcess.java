package secretariat.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of its own, started as an operator would start it. */
final class ServerProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Process process;
  private final URI home;
  private final double millisToFirstPage;

  private ServerProcess(Process process, URI home, double millisToFirstPage) {
    this.process = process;
    this.home = home;
    this.millisToFirstPage = millisToFirstPage;
  }

  /** Starts it in a data folder, with further options of Java, and waits for its first page. */
  static ServerProcess start(Path data, String... options)
      throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    long begin = System.nanoTime();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            "secretariat.Secretariat",
            "start",
            "--port=" + port,
            "--data=" + data));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling(data.getFileName() + ".said").toFile())
            .start();
    var home = URI.create("http://127.0.0.1:%d/".formatted(port));
    try (HttpClient http = HttpClient.newHttpClient()) {
      while (!answers(http, home)) {
        if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
          process.destroyForcibly();
          throw new IOException("The server did not show a page; see " + data + ".said");
        }
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    }
    return new ServerProcess(process, home, (System.nanoTime() - begin) / 1e6);
  }

  private static boolean answers(HttpClient http, URI home) throws InterruptedException {
    try {
      return http.send(HttpRequest.newBuilder(home).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  URI home() {
    return home;
  }

  double millisToFirstPage() {
    return millisToFirstPage;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
