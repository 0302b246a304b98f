package secretariat.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import secretariat.kernel.Outcome;

/**
 * Takes the words out of a PDF file, for the search. Whatever the file contains, this costs a
 * bounded amount of memory and time: the file passes the inspection first, and the reading stops at
 * so many signs, at so many drawing operations, and at the same hour-glass.
 */
public final class PdfText {

  private final PdfBounds bounds;

  public PdfText(PdfBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * The words of a file, page after page, in the order in which the file draws them.
   *
   * @param most how many letters and signs at most; what follows is left out
   * @return no letters at all for a file of pictures; nothing if the file cannot be read in bounds
   */
  public Optional<String> read(Path file, int most) {
    if (new PdfInspection(bounds).inspect(file) instanceof Outcome.Refused) {
      return Optional.empty();
    }
    return WithinTime.run(bounds.time(), "pdf-text", () -> words(file, most))
        .flatMap(words -> words);
  }

  private static Optional<String> words(Path file, int most) {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      return Optional.of(new WordsOfPages(most).of(document));
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // A reader meets broken files with every kind of exception; each means the same to us.
      return Optional.empty();
    }
  }
}
