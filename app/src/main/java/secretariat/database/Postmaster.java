package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a database folder says about the process that serves it. */
final class Postmaster {

  private Postmaster() {}

  /** The live server process of a folder. */
  static Optional<ProcessHandle> of(Path cluster) {
    return named(cluster).filter(Postmaster::isPostgres);
  }

  /**
   * Takes away the mark of a process that is gone, or whose number now belongs to something else;
   * PostgreSQL would mistake the latter for itself.
   */
  static void forgetStale(Path cluster) {
    if (named(cluster).isPresent()) {
      try {
        Files.deleteIfExists(file(cluster));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Optional<ProcessHandle> named(Path cluster) {
    try {
      List<String> lines = Files.readAllLines(file(cluster));
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.isAlive()
        && !isZombie(process)
        && process.info().command().map(command -> command.endsWith("postgres")).orElse(true);
  }

  /** Dead, but nobody asked how it died; in a container without an init process it stays so. */
  private static boolean isZombie(ProcessHandle process) {
    try {
      String state = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return state.startsWith("Z", state.lastIndexOf(')') + 2);
    } catch (IOException gone) {
      return true;
    }
  }

  private static Path file(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }
}
