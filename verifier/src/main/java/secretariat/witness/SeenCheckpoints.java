package secretariat.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Malformed;
import secretariat.verifier.Merkle;
import secretariat.verifier.SignedNote;

/**
 * The largest checkpoint of each log that the witness has cosigned: one file for each log, in a
 * folder that one process alone may use. A file that cannot be read is never taken for none.
 */
final class SeenCheckpoints implements AutoCloseable {

  private final Path folder;
  private final FileChannel lock;

  SeenCheckpoints(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isOurs(lock)) {
      lock.close();
      throw new IOException("Another witness uses the folder " + folder);
    }
  }

  /** The checkpoint seen last; the empty tree where none was seen. */
  Checkpoint last(String origin) throws IOException {
    Path file = file(origin);
    if (!Files.exists(file)) {
      return new Checkpoint(origin, 0, Merkle.EMPTY_ROOT);
    }
    try {
      Checkpoint last =
          Checkpoint.parse(SignedNote.parse(Bytes.of(Files.readAllBytes(file)).text()).text());
      if (last.origin().equals(origin)) {
        return last;
      }
    } catch (Malformed malformed) {
      throw damaged(file, malformed);
    }
    throw damaged(file, null);
  }

  /** Remembers the checkpoint; it is on the disk when this returns. */
  void remember(Checkpoint checkpoint, SignedNote note) throws IOException {
    DurableFile.replace(file(checkpoint.origin()), note.toString());
  }

  private Path file(String origin) {
    return folder.resolve(Bytes.sha256(Bytes.utf8(origin)).hex() + ".checkpoint");
  }

  private static boolean isOurs(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException taken) {
      return false;
    }
  }

  private static IOException damaged(
      Path file, @org.jspecify.annotations.Nullable Exception cause) {
    return new IOException(
        "%s is damaged; restore it, or the witness could cosign a second history".formatted(file),
        cause);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
