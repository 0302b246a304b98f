package secretariat.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all that an installation keeps: the embedded database, files, keys, the
 * log's newest checkpoint. One process at a time may hold it; the operating system frees it when
 * the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {

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
        throw new CannotStart(
            "The data folder %s is in use by another Secretariat process (%s); stop that one, or name another folder with --data."
                .formatted(path, Files.readString(path.resolve("lock")).strip()));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(processName()));
      return new DataFolder(path, channel);
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
    return ("process " + ProcessHandle.current().pid() + "\n")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
