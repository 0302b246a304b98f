package secretariat.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import secretariat.kernel.Outcome;

/**
 * Files named by their own SHA-256. A file is written under a temporary name, synced, renamed and
 * its folder synced before {@link #store} returns; so a transaction that commits afterwards never
 * names a file that a power cut could take away. Storing the same bytes twice keeps one file.
 */
public final class FileStore {

  private static final int CHUNK = 64 * 1024;

  private final Path folder;
  private final Path incoming;

  /** Opens the store in a folder, which is made if it does not exist. */
  public FileStore(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.incoming = this.folder.resolve("incoming");
    try {
      Files.createDirectories(incoming);
    } catch (IOException e) {
      throw new UncheckedIOException("The file store cannot be opened in " + this.folder, e);
    }
  }

  /** Keeps a file. A file longer than the limit is refused, and nothing of it stays. */
  public Outcome<StoredFile> store(InputStream source, long limit) {
    try {
      Path temporary = Files.createTempFile(incoming, "file-", ".part");
      try {
        MessageDigest digest = sha256();
        long bytes = copy(source, temporary, limit, digest);
        if (bytes > limit) {
          return Outcome.refused(FileRules.TOO_LARGE.refuses("file", mebibytes(limit)));
        }
        var stored = new StoredFile(HexFormat.of().formatHex(digest.digest()), bytes);
        settle(temporary, stored.sha256());
        return Outcome.done(stored);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A file could not be kept in " + folder, e);
    }
  }

  /** Opens a file that was stored; that it is missing is a fault of the store. */
  public InputStream open(String sha256) {
    try {
      return Files.newInputStream(path(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + sha256 + " cannot be read from " + folder, e);
    }
  }

  boolean has(String sha256) {
    return Files.isRegularFile(path(sha256));
  }

  /** Whether the file is there and its bytes still have this SHA-256. */
  public boolean verify(String sha256) {
    return has(sha256) && digestOf(path(sha256)).equals(sha256);
  }

  /** Where the file stands. Only for reading; nobody but the store writes here. */
  public Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not a SHA-256: \"" + sha256 + "\"");
    }
    return folder
        .resolve(sha256.substring(0, 2))
        .resolve(sha256.substring(2, 4))
        .resolve(sha256.substring(4));
  }

  /** The SHA-256 of a file's bytes, in lower-case hexadecimal digits. */
  public static String digestOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = sha256();
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }

  private void settle(Path temporary, String sha256) throws IOException {
    if (verify(sha256)) {
      return;
    }
    Path first = folder.resolve(sha256.substring(0, 2));
    Path second = first.resolve(sha256.substring(2, 4));
    Files.createDirectories(second);
    Files.move(
        temporary,
        path(sha256),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    sync(second);
    sync(first);
    sync(folder);
  }

  private static long copy(InputStream source, Path target, long limit, MessageDigest digest)
      throws IOException {
    try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
      byte[] chunk = new byte[CHUNK];
      long total = 0;
      for (int read = source.read(chunk); read >= 0; read = source.read(chunk)) {
        total += read;
        if (total > limit) {
          return total;
        }
        digest.update(chunk, 0, read);
        ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
      }
      out.force(true);
      return total;
    }
  }

  private static void sync(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static long mebibytes(long bytes) {
    return bytes / (1024 * 1024);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
