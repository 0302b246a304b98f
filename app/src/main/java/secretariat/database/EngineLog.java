package secretariat.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The engine's own log file, read to say in one sentence why it did not start. */
final class EngineLog {

  private static final long LONGEST = 10L << 20;

  private final Path file;
  private long mark;

  EngineLog(Path file) {
    this.file = file;
  }

  /** Begins anew when the file has grown too long. */
  void shorten() throws IOException {
    if (size() > LONGEST) {
      Files.delete(file);
    }
  }

  void mark() throws IOException {
    mark = size();
  }

  String sinceMark() throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(Math.min(mark, size()));
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  boolean saysPortTaken() throws IOException {
    return sinceMark().contains("Address already in use");
  }

  /** Processes of a killed server need a moment to notice that it is gone. */
  boolean saysStillEnding() throws IOException {
    String said = sinceMark();
    return said.contains("pre-existing shared memory block")
        || said.contains("lock file \"postmaster.pid\" already exists");
  }

  /** The sentence that explains a failure best. */
  static String reason(String output) {
    if (output.contains("No space left on device")) {
      return "the disk is full; make room and start again.";
    }
    if (output.contains("incompatible with server")
        || output.contains("was initialized by PostgreSQL version")) {
      return "it was made by another major version of PostgreSQL; restore a backup into an empty data folder.";
    }
    return output
        .lines()
        .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("PANIC"))
        .reduce((first, second) -> second)
        .or(() -> output.lines().filter(line -> !line.isBlank()).reduce((a, b) -> b))
        .orElse("it gave no reason");
  }

  private long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }
}
