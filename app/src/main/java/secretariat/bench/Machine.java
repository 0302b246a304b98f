package secretariat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** What the operating system tells about this machine and its processes. */
final class Machine {

  private static final Path PROCESSES = Path.of("/proc");

  private Machine() {}

  /** The load average of the last minute, or a dash where the system does not tell. */
  static String load() {
    try {
      return Files.readString(PROCESSES.resolve("loadavg")).split(" ", 2)[0];
    } catch (IOException unknown) {
      return "-";
    }
  }

  /**
   * A new folder that others may pass through: as root, the database engine runs as another user.
   */
  static Path temporaryFolder(String prefix) throws IOException {
    Path folder = Files.createTempDirectory(prefix);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    return folder;
  }

  static boolean tellsMemory() {
    return Files.isReadable(PROCESSES.resolve("self/status"));
  }

  /**
   * The resident memory of a process in bytes, pages that it shares with others divided by them.
   */
  static long memory(long process) {
    Path folder = PROCESSES.resolve(Long.toString(process));
    try {
      long proportional = field(folder.resolve("smaps_rollup"), "Pss:");
      return proportional > 0 ? proportional : field(folder.resolve("status"), "VmRSS:");
    } catch (UncheckedIOException | IOException gone) {
      return 0;
    }
  }

  /** A process and all that it started, as far as they still run. */
  static Stream<Long> family(long process) {
    return Stream.concat(
        Stream.of(process),
        ProcessHandle.of(process).stream()
            .flatMap(ProcessHandle::descendants)
            .map(ProcessHandle::pid));
  }

  private static long field(Path file, String name) throws IOException {
    if (!Files.isReadable(file)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst()
          .orElse(0);
    }
  }
}
