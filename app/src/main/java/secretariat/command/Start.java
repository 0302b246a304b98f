package secretariat.command;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import secretariat.database.DataFolder;
import secretariat.kernel.CannotStart;
import secretariat.kernel.StartNotice;

/** Serves pages until it is told to stop. */
final class Start {

  private static final String PORT = "server.port";
  private static final String SITE = "secretariat.address";
  private static final String ADDRESS = "server.address";

  private Start() {}

  /** What the process ends with, or a negative number if it goes on. */
  static int serve(SpringApplication application, Options options, PrintStream out) {
    options.requireKnown(List.of());
    if (!options.others().isEmpty()) {
      throw new CannotStart(
          "The command start takes options only, and \"%s\" is none; ./secretariat help lists them."
              .formatted(options.others().getFirst()));
    }
    long begun = System.nanoTime();
    Map<String, Object> properties = properties(options);
    requireFree(options.environment(), properties);
    DataFolder.requireFree(options.environment());
    out.println("Starting the Secretariat…");
    prepare(application, properties);
    ConfigurableApplicationContext running = application.run();
    out.printf(
        "Ready after %.1f seconds: %s%n",
        (System.nanoTime() - begun) / 1e9, address(running.getEnvironment()));
    running
        .getBeanProvider(StartNotice.class)
        .orderedStream()
        .flatMap(notice -> notice.lines().stream())
        .forEach(out::println);
    if (QuickStart.learning()) {
      QuickStart.lookAround(address(running.getEnvironment()));
      return 0;
    }
    out.println("Stop with Ctrl-C.");
    QuickStart.missing().ifPresent(QuickStart::prepareInBackground);
    return -1;
  }

  /** Puts the command line before every other source of settings. */
  static void prepare(SpringApplication application, Map<String, Object> properties) {
    application.setLogStartupInfo(false);
    application.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("command line", properties)));
  }

  private static Map<String, Object> properties(Options options) {
    var properties = new HashMap<>(options.properties());
    if (!options.production()) {
      // An evaluation has well-known passwords, so it is for this machine alone.
      properties.putIfAbsent(ADDRESS, "127.0.0.1");
      // What is printed on papers leads to where this evaluation is.
      Object port = options.environment().getProperty(PORT, "8080");
      properties.putIfAbsent(SITE, "http://localhost:" + properties.getOrDefault(PORT, port));
    } else if (!options.environment().containsProperty(SITE)) {
      throw new CannotStart(
          "A production start needs the address where readers find the pages, since it is printed"
              + " on every certified copy; give it with --site, for example --site"
              + " https://records.example.org.");
    }
    return properties;
  }

  private static void requireFree(Environment environment, Map<String, Object> properties) {
    int port = environment.getProperty(PORT, Integer.class, 8080);
    Object address = properties.get(ADDRESS);
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          address == null
              ? new InetSocketAddress(port)
              : new InetSocketAddress(InetAddress.getByName(address.toString()), port));
    } catch (UnknownHostException e) {
      throw new CannotStart("This machine has no address \"%s\".".formatted(address), e);
    } catch (IOException e) {
      throw new CannotStart(
          "Port %d is taken by another program (%s); choose another with --port."
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private static String address(Environment environment) {
    String host = environment.getProperty(ADDRESS, "localhost");
    return "http://%s:%s/"
        .formatted(
            host.equals("127.0.0.1") ? "localhost" : host,
            environment.getProperty("local.server.port", "8080"));
  }
}
