package secretariat.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresBinariesTest {

  private final Path folder = TestDatabase.dataFolder();

  /** A process that does nothing but unpack. */
  static final class Unpacking {
    public static void main(String[] folder) {
      PostgresBinaries.unpacked(Path.of(folder[0]));
    }
  }

  @Test
  void processes_that_unpack_at_once_do_not_disturb_each_other() throws Exception {
    Files.createDirectories(folder);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(unpacking());
    }
    for (Process process : processes) {
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
    }
    try (Stream<Path> there = Files.list(folder)) {
      assertThat(there.map(path -> path.getFileName().toString()))
          .as("the programs, and nothing unfinished")
          .filteredOn(name -> !name.equals("postgres.lock"))
          .singleElement()
          .satisfies(name -> assertThat(folder.resolve(name).resolve("bin/initdb")).isExecutable());
    }
  }

  private Process unpacking() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Unpacking.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }
}
