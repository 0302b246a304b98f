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
  private static final int MOST_ROUNDS = 12;
  private static final double FASTER = 1.05;

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
      Figure.Rate ours = steady(server.home());
      Optional<Path> program = Nginx.program();
      if (program.isEmpty()) {
        return List.of(
            new Figure(name(), ours.toString(), "nginx is not installed", "", "at least 0.35"));
      }
      Path beside = Files.createDirectory(folder.resolve("nginx"));
      folder.toFile().setExecutable(true, false);
      try (Nginx nginx = Nginx.serving(program.get(), body, beside)) {
        return List.of(
            Figure.atLeast(
                "%s, %,d bytes".formatted(name(), body.length), ours, steady(nginx.page()), 0.35));
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** Loads the page until it gets no faster, as a server is that has been at work for a while. */
  private Figure.Rate steady(URI page) throws Exception {
    Figure.Rate before = load(page);
    for (int round = 2; round < MOST_ROUNDS; round++) {
      Figure.Rate now = load(page);
      if (now.perSecond() < before.perSecond() * FASTER) {
        break;
      }
      before = now;
    }
    return load(page);
  }

  private Figure.Rate load(URI page) throws Exception {
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
