package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import secretariat.kernel.CannotStart;

/**
 * The folder that holds all that an installation keeps: the embedded database, {@code files} by
 * their content, {@code keys}, and in {@code log} the newest checkpoint. One process at a time may
 * hold it; the operating system frees it when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

  /** Stands in a folder while it is being filled from a backup. */
  static final String RESTORING = "restoring";

  private static final long LEAST_FREE = 300L << 20;

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Takes the folder for this process, making it if it is not there. */
  public static DataFolder hold(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    if (Files.exists(path.resolve(RESTORING))) {
      throw new CannotStart(
          "A restore into %s did not finish; restore again into another, empty folder."
              .formatted(path));
    }
    return take(path)
        .orElseThrow(() ->
            new CannotStart(
                "The data folder %s is in use by another Secretariat process (%s); stop that one, or name another folder with --data."
                    .formatted(path, holder(path))));
  }

  /** Says early, before anything is started, whether the folder can be had. */
  public static void requireFree(Environment environment) {
    hold(OpenRecords.dataPath(environment)).close();
  }

  /** Takes the folder, or nothing if another process holds it. */
  static Optional<DataFolder> take(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        // Others may pass through, for the engine's own user, but not look around.
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
      }
      requireSpace(path);
      var channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(processName()));
      return Optional.of(new DataFolder(path, channel));
    } catch (IOException e) {
      throw new CannotStart(
          "The data folder %s cannot be used (%s); name a folder that this user may write to with --data."
              .formatted(path, e.getMessage()),
          e);
    }
  }

  /** The folder itself, absolute. */
  public Path path() {
    return path;
  }

  /** A folder inside it that only its owner may enter, made if it is not there. */
  public Path folder(String name) {
    return ownersFolder(path.resolve(name));
  }

  /** Lets the folder go. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path ownersFolder(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String holder(Path path) {
    try {
      return Files.readString(path.resolve("lock")).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static void requireSpace(Path path) throws IOException {
    long free = Files.getFileStore(path).getUsableSpace();
    if (free < LEAST_FREE) {
      throw new CannotStart(
          "The disk that holds %s is full: %d MB are free and at least %d MB are needed; make room and start again."
              .formatted(path, free >> 20, LEAST_FREE >> 20));
    }
  }

  private static byte[] processName() {
    return ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
