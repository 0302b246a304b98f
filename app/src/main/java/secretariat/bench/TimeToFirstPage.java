package secretariat.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** From the command to the first page: on an empty data folder, and on one that was used before. */
final class TimeToFirstPage implements Measurement {

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
    Path folder = Files.createTempDirectory("first-page-");
    Path data = folder.resolve("data");
    try {
      double first = start(data);
      double second = start(data);
      return List.of(
          Figure.told("start to first page, empty folder", Figure.millis(first)),
          Figure.told("start to first page, again", Figure.millis(second)));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static double start(Path data) throws Exception {
    try (ServerProcess server = ServerProcess.start(data)) {
      return server.millisToFirstPage();
    }
  }
}
