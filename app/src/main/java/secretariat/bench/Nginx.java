package secretariat.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An nginx that serves the same bytes from a file. */
final class Nginx implements AutoCloseable {

  private static final List<String> USUAL =
      List.of(
          "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx");

  private static final String SETTINGS =
      """
      worker_processes auto;
      daemon off;
      pid %1$s/pid;
      error_log %1$s/errors crit;
      events { worker_connections 256; }
      http {
        access_log off;
        keepalive_requests 100000000;
        client_body_temp_path %1$s/body;
        proxy_temp_path %1$s/proxy;
        fastcgi_temp_path %1$s/fastcgi;
        uwsgi_temp_path %1$s/uwsgi;
        scgi_temp_path %1$s/scgi;
        sendfile on;
        open_file_cache max=16;
        types { }
        default_type "text/html;charset=utf-8";
        server { listen 127.0.0.1:%2$d; root %1$s/pages; index page; }
      }
      """;

  private final Process process;
  private final URI page;

  private Nginx(Process process, URI page) {
    this.process = process;
    this.page = page;
  }

  /** The program, where it is installed. */
  static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(
            USUAL.stream().map(Path::of),
            Stream.of(path.split(java.io.File.pathSeparator)).map(each -> Path.of(each, "nginx")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Nginx serving(Path program, byte[] body, Path folder)
      throws IOException, InterruptedException {
    // Its workers may be another user.
    folder.toFile().setExecutable(true, false);
    folder.toFile().setReadable(true, false);
    Files.write(Files.createDirectories(folder.resolve("pages")).resolve("page"), body);
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path settings = Files.writeString(folder.resolve("settings"), SETTINGS.formatted(folder, port));
    Process process =
        new ProcessBuilder(program.toString(), "-c", settings.toString(), "-p", folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    var page = URI.create("http://127.0.0.1:%d/page".formatted(port));
    for (int attempt = 0; attempt < 100; attempt++) {
      try {
        long length = new KeepAliveClient(page).ask();
        if (length == body.length) {
          return new Nginx(process, page);
        }
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    process.destroyForcibly();
    throw new IOException("nginx does not serve: " + Files.readString(folder.resolve("said")));
  }

  URI page() {
    return page;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
