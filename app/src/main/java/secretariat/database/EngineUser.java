package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import secretariat.kernel.CannotStart;

/**
 * As whom the database engine runs. PostgreSQL refuses to run as root, so root hands it to an
 * unprivileged user, or hides its own identity from it in a user namespace. Everybody else runs it
 * as themselves.
 *
 * @param prefix what stands before each command
 * @param uid the user that must own the engine's files
 * @param gid that user's group
 */
record EngineUser(List<String> prefix, int uid, int gid) {

  private static final List<String> USERS = List.of("secretariat", "postgres", "nobody");

  /** What a command printed, errors included, and how it ended. */
  record Result(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }
  }

  /**
   * Finds a user who can run the engine here.
   *
   * @param home the folder in which the engine's folder stands or will stand
   * @param engine the program {@code postgres}
   */
  static EngineUser find(Path home, Path cluster, Path engine) {
    EngineUser self = new EngineUser(List.of(), owner(Path.of("/proc/self")), 0);
    if (self.uid != 0) {
      if (Files.exists(cluster) && owner(cluster) != self.uid) {
        throw new CannotStart(
            "The database in %s belongs to another user; start as the user that made it, or as root."
                .formatted(cluster));
      }
      return self;
    }
    return candidates(cluster).stream()
        .filter(candidate -> candidate.canRun(home, engine))
        .findFirst()
        .orElseThrow(() ->
            new CannotStart(
                "The database engine does not run as root, and no other user can reach %s; start as an ordinary user, or choose a data folder under /var/lib or /srv."
                    .formatted(home)));
  }

  private static List<EngineUser> candidates(Path cluster) {
    EngineUser hidden = new EngineUser(List.of("unshare", "-U", "--"), 0, 0);
    if (Files.exists(cluster)) {
      int uid = owner(cluster);
      return List.of(uid == 0 ? hidden : dropped(uid, group(cluster)));
    }
    var candidates = new ArrayList<EngineUser>();
    for (String name : USERS) {
      number("-u", name)
          .ifPresent(uid -> candidates.add(dropped(uid, number("-g", name).orElse(uid))));
    }
    candidates.add(hidden);
    return candidates;
  }

  private static EngineUser dropped(int uid, int gid) {
    return new EngineUser(
        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid, gid);
  }

  private boolean canRun(Path home, Path engine) {
    return run(
            Path.of("/"),
            Duration.ofSeconds(20),
            List.of(
                "sh",
                "-c",
                "cd \"$1\" && exec \"$2\" -V",
                "sh",
                home.toString(),
                engine.toString()))
        .succeeded();
  }

  /** Runs a command to its end, with an environment that no outside setting can bend. */
  Result run(Path folder, Duration patience, List<String> command) {
    var line = new ArrayList<>(prefix);
    line.addAll(command);
    Path output = null;
    try {
      output = Files.createTempFile("secretariat-engine", ".txt");
      var builder =
          new ProcessBuilder(line)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().keySet().retainAll(Set.of("PATH"));
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      return new Result(
          ended ? process.exitValue() : -1, Files.readString(output, StandardCharsets.ISO_8859_1));
    } catch (IOException notFound) {
      return new Result(-1, String.valueOf(notFound.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(-1, "interrupted");
    } finally {
      delete(output);
    }
  }

  /** Makes a file or folder the engine user's own. */
  void own(Path path) throws IOException {
    if (uid != 0 && owner(path) != uid) {
      Files.setAttribute(path, "unix:gid", gid);
      Files.setAttribute(path, "unix:uid", uid);
    }
  }

  private static Optional<Integer> number(String option, String name) {
    Result result =
        new EngineUser(List.of(), 0, 0)
            .run(Path.of("/"), Duration.ofSeconds(10), List.of("id", option, name));
    return result.succeeded()
        ? Optional.of(Integer.valueOf(result.output().strip()))
        : Optional.empty();
  }

  private static int owner(Path path) {
    return attribute(path, "unix:uid");
  }

  private static int group(Path path) {
    return attribute(path, "unix:gid");
  }

  private static int attribute(Path path, String name) {
    try {
      return (Integer) Files.getAttribute(path, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(@org.jspecify.annotations.Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
