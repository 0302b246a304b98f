package secretariat.depositary.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the papers of the office. They carry no seal: what they accompany carries its own. */
@Component
public final class OfficePress {

  private @Nullable Printing printing;

  /** The paper as a PDF file. */
  public synchronized byte[] print(OfficePaper paper) {
    if (printing == null) {
      // The fonts are large, and not every start prints.
      printing = new Printing();
    }
    try (PDDocument document = Loader.loadPDF(printing.print(paper))) {
      printing.makeReadable(document);
      var out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The paper %s cannot be printed".formatted(paper.title()), e);
    }
  }
}
