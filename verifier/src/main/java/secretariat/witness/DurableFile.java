package secretariat.witness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files whose content is on the disk, whole, before the writer goes on. */
final class DurableFile {

  private DurableFile() {}

  /** Puts the content in the place of whatever was in the file, entirely or not at all. */
  static void replace(Path file, String content) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, content);
    force(next);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceName(file);
  }

  /** Waits until the content of a file is on the disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** Waits until the name of a file is on the disk, as its folder holds it. */
  static void forceName(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    // Windows cannot open a folder, and writes names through by itself.
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      force(folder);
    }
  }
}
