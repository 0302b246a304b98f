package secretariat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** From the command to the first page: on an empty data folder, and on one that was used before. */
final class TimeToFirstPage implements Measurement {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Override
  public char letter() {
    return 'g';
  }

  @Override
  public String name() {
    return "start to first page";
  }

  @Override
  public List<Figure> figures() throws Exception {
    Path folder = Machine.temporaryFolder("first-page-");
    Path data = folder.resolve("data");
    Path cache = folder.resolve("quick-start.aot");
    try {
      double first = start(data);
      double second = start(data);
      var figures = new ArrayList<Figure>();
      figures.add(Figure.told("start to first page, empty folder", Figure.millis(first)));
      figures.add(Figure.told("start to first page, again", Figure.millis(second)));
      figures.add(
          Figure.told(
              "start to first page, again, with what the first start learnt",
              learns(data, cache)
                  ? Figure.millis(start(data, "-XX:AOTCache=" + cache))
                  : "nothing was learnt: the program is not in jars"));
      return figures;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** Has a server make the cache in the background, as the first start does. */
  private static boolean learns(Path data, Path cache) throws Exception {
    if (!System.getProperty("java.class.path").endsWith(".jar")) {
      return false;
    }
    long begin = System.nanoTime();
    try (ServerProcess _ = ServerProcess.start(data, "-Dsecretariat.quick-start=" + cache)) {
      while (!Files.exists(cache) && System.nanoTime() - begin < PATIENCE.toNanos()) {
        Thread.sleep(200);
      }
    }
    return Files.exists(cache);
  }

  private static double start(Path data, String... options) throws Exception {
    try (ServerProcess server = ServerProcess.start(data, options)) {
      return server.millisToFirstPage();
    }
  }
}
