package secretariat.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;

/**
 * Looks at a file that somebody sent: is it a PDF file that can be opened without a password, read
 * to its last page, and kept for ever without harm? The answer costs a bounded amount of memory and
 * time, whatever the file contains. The paper itself was received in any case; this decides only
 * whether the file can be an authentic text.
 */
public final class PdfInspection {

  private final PdfBounds bounds;

  public PdfInspection(PdfBounds bounds) {
    this.bounds = bounds;
  }

  /** Inspects a file. A refusal names the field {@code file}. */
  public Outcome<ReadablePdf> inspect(Path file) {
    return WithinTime.run(bounds.time(), "pdf-inspection", () -> judged(file))
        .orElseGet(() -> Outcome.refused(FileRules.TOOK_TOO_LONG.refuses("file")));
  }

  private Outcome<ReadablePdf> judged(Path file) {
    try {
      return Outcome.done(read(file));
    } catch (FaultyFile faulty) {
      return Outcome.refused(faulty.refusal());
    } catch (InvalidPasswordException locked) {
      return refused(FileRules.ENCRYPTED.refuses("file"));
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // A reader meets broken files with every kind of exception; each means the same to us.
      return refused(FileRules.UNREADABLE.refuses("file"));
    }
  }

  private ReadablePdf read(Path file) throws IOException {
    long length = Files.size(file);
    if (length > bounds.bytes()) {
      throw new FaultyFile(FileRules.TOO_LARGE.refuses("file", bounds.bytes() / (1024 * 1024)));
    }
    if (length < 16) {
      throw new FaultyFile(FileRules.NOT_A_PDF.refuses("file"));
    }
    RawBytes raw = RawBytes.of(file);
    raw.check();
    new ExpansionBudget(raw, bounds).check();
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new FaultyFile(FileRules.ENCRYPTED.refuses("file"));
      }
      int pages = new PageTree(document, bounds).count();
      int attachments = new ObjectWalk(document, bounds).attachments();
      return new ReadablePdf(pages, length, attachments);
    }
  }

  private static Outcome<ReadablePdf> refused(Refusal refusal) {
    return Outcome.refused(refusal);
  }
}
