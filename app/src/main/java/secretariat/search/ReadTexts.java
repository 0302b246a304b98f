package secretariat.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import secretariat.database.DataFolder;

/**
 * The words of files that were read once, so that the index can be made again without reading every
 * PDF file anew. It may be thrown away like the index itself.
 */
@Component
public final class ReadTexts {

  private final Path folder;

  ReadTexts(DataFolder data) {
    this.folder = data.folder("search").resolve("texts");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a file, if it was read; no letters at all if it has none. */
  Optional<String> find(String sha256) {
    Path file = path(sha256);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** Keeps the words of a file, which may also have been read elsewhere, as from a scan. */
  public void keep(String sha256, String words) {
    try {
      Path part = Files.createTempFile(folder, "text-", ".part");
      try {
        try (var out = new GZIPOutputStream(Files.newOutputStream(part))) {
          out.write(words.getBytes(StandardCharsets.UTF_8));
        }
        Files.move(
            part,
            path(sha256),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path(String sha256) {
    return folder.resolve(sha256 + ".gz");
  }
}
