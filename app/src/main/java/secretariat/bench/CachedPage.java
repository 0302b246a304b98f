package secretariat.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * The public home page, with every filter before it, asked for over kept-alive connections; against
 * nginx that serves the same bytes from a file to the same clients.
 */
final class CachedPage implements Measurement {

  private static final int CLIENTS = 16;

  /** By then the compiler has seen all of the page; nginx needs no such time. */
  private static final double WARM_SECONDS = 45;

  private final double seconds;

  CachedPage(boolean quick) {
    this.seconds = quick ? 4 : 10;
  }

  @Override
  public char letter() {
    return 'f';
  }

  @Override
  public String name() {
    return "public home page, 16 connections";
  }

  @Override
  public List<Figure> figures() throws Exception {
    Path folder = Machine.temporaryFolder("page-");
    try (ServerProcess server = ServerProcess.start(folder.resolve("data"))) {
      byte[] body = body(server.home());
      load(server.home(), WARM_SECONDS);
      Figure.Rate ours = load(server.home(), seconds);
      Optional<Path> program = Nginx.program();
      if (program.isEmpty()) {
        return List.of(
            new Figure(name(), ours.toString(), "nginx is not installed", "", "at least 0.35"));
      }
      Path beside = Files.createDirectory(folder.resolve("nginx"));
      folder.toFile().setExecutable(true, false);
      try (Nginx nginx = Nginx.serving(program.get(), body, beside)) {
        load(nginx.page(), seconds);
        Figure.Rate theirs = load(nginx.page(), seconds);
        return List.of(
            Figure.atLeast("%s, %,d bytes".formatted(name(), body.length), ours, theirs, 0.35));
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private Figure.Rate load(URI page, double seconds) throws Exception {
    return Clients.run(
        CLIENTS,
        seconds,
        "pages",
        () -> {
          var client = new KeepAliveClient(page);
          return client::ask;
        });
  }

  private static byte[] body(URI page) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(page).header("Accept-Language", "en").build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    }
  }
}
