package secretariat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import secretariat.Secretariat;

/** The whole system as an evaluation starts it: its own database, its own folder, a free port. */
final class Site implements AutoCloseable {

  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private final Path data;
  private final ConfigurableApplicationContext running;
  private final int lookedForBefore;

  private Site(Path data, int lookedForBefore, ConfigurableApplicationContext running) {
    this.data = data;
    this.lookedForBefore = lookedForBefore;
    this.running = running;
  }

  static Site open() {
    return open(Map.of());
  }

  /** The same for an invented organisation, whose profile lies among the journeys' resources. */
  static Site of(String organisation) {
    return open(
        Map.of(
            "secretariat.profile",
            Path.of("src", "test", "resources", "profiles", organisation)
                .toAbsolutePath()
                .toString()));
  }

  private static Site open(Map<String, Object> further) {
    try {
      Path data = Files.createTempDirectory(Files.createDirectories(TARGET), "site");
      var properties = new HashMap<>(further);
      properties.put("server.port", 0);
      properties.put("server.address", "127.0.0.1");
      properties.put("secretariat.data", data.toString());
      var application = new SpringApplication(Secretariat.class);
      application.addInitializers(context ->
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("journey", properties)));
      int lookedForBefore = OnlyThisMachine.othersLookedFor().size();
      return new Site(data, lookedForBefore, application.run());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Such as {@code http://localhost:41234}. */
  String address() {
    return "http://localhost:" + running.getEnvironment().getProperty("local.server.port");
  }

  /** The password of the evaluation's accounts, which a start prints for its owner. */
  String password() {
    try {
      return Files.readString(data.resolve("secrets").resolve("evaluation-password")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands at an address, for those who come without a browser. */
  String read(String path) {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Ends, having looked for nobody but this machine all the while. */
  @Override
  public void close() {
    running.close();
    assertThat(OnlyThisMachine.othersLookedFor().stream().skip(lookedForBefore))
        .as("hosts that nobody configured")
        .isEmpty();
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
