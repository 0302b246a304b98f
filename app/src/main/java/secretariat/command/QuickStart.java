package secretariat.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The cache with which the next start takes half the time: what Java has read, linked and learnt of
 * the program's classes (JEP 483, 514 and 515). After the first good start a second process makes
 * it in the background, at the lowest priority, by starting an evaluation in a folder of its own,
 * looking at a few pages, and stopping. Nothing depends on it: without the cache everything works,
 * only later, and Java itself refuses a cache that another program or another Java has made.
 */
final class QuickStart {

  /**
   * Where the cache is to be; {@code ./secretariat} says so, one place for each program and Java.
   */
  static final String PLACE = "secretariat.quick-start";

  private static final String LEARNING = "secretariat.quick-start.learning";
  private static final List<String> PAGES =
      List.of("", "documents", "check", "register", "sign-in", "desk", "api/openapi.json");
  private static final Logger LOG = LoggerFactory.getLogger(QuickStart.class);

  private final Path cache;

  QuickStart(Path cache) {
    this.cache = cache;
  }

  /** The cache that is wanted and not there; empty if nobody named a place for it. */
  static Optional<QuickStart> missing() {
    return Optional.ofNullable(System.getProperty(PLACE))
        .map(Path::of)
        .filter(place -> !learning() && !Files.exists(place))
        .map(QuickStart::new);
  }

  /** Whether this process only shows Java what a start is. */
  static boolean learning() {
    return Boolean.getBoolean(LEARNING);
  }

  /** Looks at the pages that a reader comes to first. */
  static void lookAround(String home) {
    try (HttpClient reader = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        reader.send(
            HttpRequest.newBuilder(URI.create(home + page)).build(),
            HttpResponse.BodyHandlers.discarding());
      }
    } catch (IOException e) {
      LOG.debug("A page was not shown", e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  void prepareInBackground() {
    Thread.ofVirtual().name("quick-start").start(this::prepare);
  }

  /** Makes the cache; whether it is there now. */
  boolean prepare() {
    try {
      // Beside the cache, so that whatever an interrupted attempt leaves is cleared by the next
      // one.
      Path folder = cache.resolveSibling(cache.getFileName() + ".learning");
      FileSystemUtils.deleteRecursively(folder);
      Files.createDirectory(folder);
      Path fresh = cache.resolveSibling(cache.getFileName() + ".new");
      var work = new AtomicReference<@Nullable Process>();
      var end = new Thread(() -> clear(work.get(), folder));
      Runtime.getRuntime().addShutdownHook(end);
      // As root, the database engine runs as another user, who must be able to pass through.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      boolean made =
          run(learning(folder), folder, work) == 0
              && run(writing(folder, fresh), folder, work) == 0;
      clear(work.get(), folder);
      Runtime.getRuntime().removeShutdownHook(end);
      if (made && Files.exists(fresh)) {
        Files.move(fresh, cache, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException | IllegalStateException e) {
      LOG.debug("No cache for a quick start was made", e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return Files.exists(cache);
  }

  private static int run(List<String> command, Path folder, AtomicReference<@Nullable Process> work)
      throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile());
    // What an operator has set for the records themselves is not for this process.
    builder.environment().keySet().removeIf(name -> name.startsWith("SECRETARIAT_"));
    Process process = builder.start();
    work.set(process);
    return process.waitFor();
  }

  /** Notes which classes a start uses, and how. */
  private static List<String> learning(Path folder) {
    return program(
        List.of("-D" + LEARNING + "=true", "-XX:AOTMode=record", learnt(folder)),
        List.of("start", "--port=0", "--data=" + folder.resolve("data")));
  }

  /** Writes the cache from what was noted. */
  private static List<String> writing(Path folder, Path fresh) {
    return program(
        List.of("-XX:AOTMode=create", learnt(folder), "-XX:AOTCache=" + fresh), List.of());
  }

  private static String learnt(Path folder) {
    return "-XX:AOTConfiguration=" + folder.resolve("learnt");
  }

  /** This very program, with the options of this very process, which the cache must share. */
  private static List<String> program(List<String> options, List<String> words) {
    var command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> !option.startsWith("-XX:AOT") && !option.startsWith("-Dsecretariat."))
        .forEach(command::add);
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "secretariat.Secretariat"));
    command.addAll(words);
    return command;
  }

  /** Ends what was begun, and removes it if it ends in time. */
  private static void clear(@Nullable Process process, Path folder) {
    try {
      if (process != null) {
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
      }
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      LOG.debug("{} could not be removed", folder, e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
