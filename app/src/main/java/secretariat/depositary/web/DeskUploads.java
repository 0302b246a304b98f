package secretariat.depositary.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import secretariat.depositary.FileReference;
import secretariat.documents.FileStore;
import secretariat.documents.PdfBounds;
import secretariat.documents.PdfInspection;
import secretariat.documents.ReadablePdf;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/**
 * Files handed in at the desk. A PDF file is looked at before it is kept; a scan that only comes
 * with a receipt is kept whatever it is, for the paper arrived.
 */
@Component
class DeskUploads {

  static final Rule NOT_KEPT = Rule.of("depositary.file-not-kept");

  private final FileStore files;
  private final PdfInspection inspection;
  private final PdfBounds bounds;

  DeskUploads(FileStore files, PdfInspection inspection, PdfBounds bounds) {
    this.files = files;
    this.inspection = inspection;
    this.bounds = bounds;
  }

  /** Inspects a file and keeps it if it is a PDF file that can be an authentic text. */
  Outcome<DeskFile> keepPdf(MultipartFile upload, String field) {
    try {
      Path folder = Files.createTempDirectory("upload-");
      Path file = folder.resolve("file");
      try {
        upload.transferTo(file);
        return inField(field, inspection.inspect(file).then(pdf -> kept(file, pdf)));
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<DeskFile> kept(Path file, ReadablePdf pdf) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return files
          .store(bytes, bounds.bytes())
          .map(stored -> new DeskFile(stored.sha256(), stored.bytes(), pdf.pages()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF file that was kept before, looked at again. */
  Outcome<DeskFile> pdf(String sha256, String field) {
    return reference(sha256)
        .map(found ->
            inField(
                field,
                inspection
                    .inspect(files.path(sha256))
                    .map(pdf -> new DeskFile(sha256, found.bytes(), pdf.pages()))))
        .orElseGet(() -> Outcome.refused(NOT_KEPT.refuses(field)));
  }

  /** Keeps whatever came with a paper, up to the bound. */
  Outcome<FileReference> keepAny(MultipartFile upload, String field) {
    try (InputStream bytes = upload.getInputStream()) {
      return inField(
          field,
          files
              .store(bytes, bounds.bytes())
              .map(stored -> new FileReference(stored.sha256(), stored.bytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the scan that may have come with a form; what speaks against it is told the reading. */
  Optional<FileReference> scan(DeskReading reading, Optional<MultipartFile> upload) {
    return upload
        .filter(file -> !file.isEmpty())
        .flatMap(file ->
            switch (keepAny(file, "scan")) {
              case Outcome.Done<FileReference>(FileReference stored) -> Optional.of(stored);
              case Outcome.Refused<FileReference>(List<Refusal> refusals) -> {
                reading.refuse(refusals);
                yield Optional.empty();
              }
            });
  }

  /** A file that was kept before, if it was. */
  Optional<FileReference> reference(String sha256) {
    try {
      return sha256.matches("[0-9a-f]{64}") && Files.isRegularFile(files.path(sha256))
          ? Optional.of(new FileReference(sha256, Files.size(files.path(sha256))))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Outcome<T> inField(String field, Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done;
      case Outcome.Refused<T>(List<Refusal> refusals) ->
          Outcome.refused(
              refusals.stream()
                  .map(refusal -> new Refusal(refusal.rule(), field, refusal.arguments()))
                  .toList());
    };
  }
}
