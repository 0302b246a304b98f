package secretariat.decisions.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import secretariat.documents.FileStore;
import secretariat.documents.PdfBounds;
import secretariat.documents.StoredFile;
import secretariat.kernel.Outcome;

/** Scans of papers: kept whatever they are, for the paper arrived. */
@Component
class Scans {

  private final FileStore files;
  private final PdfBounds bounds;

  Scans(FileStore files, PdfBounds bounds) {
    this.files = files;
    this.bounds = bounds;
  }

  /** The scan that came with a form, or one that an earlier form brought. */
  Outcome<Optional<String>> kept(List<MultipartFile> sent, Optional<String> earlier) {
    for (MultipartFile file : sent) {
      if (!file.isEmpty()) {
        try (InputStream bytes = file.getInputStream()) {
          return files.store(bytes, bounds.bytes()).map(StoredFile::sha256).map(Optional::of);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return Outcome.done(earlier.filter(this::isKept));
  }

  boolean isKept(String sha256) {
    return sha256.matches("[0-9a-f]{64}") && Files.isRegularFile(files.path(sha256));
  }

  java.nio.file.Path path(String sha256) {
    return files.path(sha256);
  }
}
