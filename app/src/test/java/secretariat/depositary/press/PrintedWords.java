package secretariat.depositary.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is printed in a PDF, on one line and in NFKC. */
public final class PrintedWords {

  private PrintedWords() {}

  public static String of(byte[] pdf) {
    try (var opened = Loader.loadPDF(pdf)) {
      return Normalizer.normalize(
          new PDFTextStripper().getText(opened).replaceAll("\\s+", " "), Normalizer.Form.NFKC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
