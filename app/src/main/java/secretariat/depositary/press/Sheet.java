package secretariat.depositary.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import secretariat.depositary.press.CopyOrder.AttachedText;
import secretariat.kernel.Language;

/**
 * One page of an authentic text, to be shown in facsimile.
 *
 * @param number the page's number in its text, from 1
 * @param of how many pages the text has
 * @param wide whether the page is wider than high
 */
record Sheet(Language language, int number, int of, boolean wide) {

  private static final float MILLIMETRE = 72 / 25.4f;

  /** The pages of all authentic texts in order. */
  static List<Sheet> of(CopyOrder order) throws IOException {
    var sheets = new ArrayList<Sheet>();
    for (AttachedText text : order.authenticTexts()) {
      try (PDDocument original =
          Loader.loadPDF(text.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
        int pages = original.getNumberOfPages();
        if (pages != text.pages()) {
          throw new StoppedPress(
              PressRules.ORIGINAL_CHANGED.refuses("", text.language().autonym()));
        }
        for (int i = 0; i < pages; i++) {
          sheets.add(new Sheet(text.language(), i + 1, pages, isWide(original.getPage(i))));
        }
      }
    }
    return sheets;
  }

  /** The frame on the copy's page in which the facsimile stands; the template leaves it empty. */
  PDRectangle frame() {
    return wide
        ? new PDRectangle(15 * MILLIMETRE, 24 * MILLIMETRE, 267 * MILLIMETRE, 156 * MILLIMETRE)
        : new PDRectangle(15 * MILLIMETRE, 24 * MILLIMETRE, 180 * MILLIMETRE, 243 * MILLIMETRE);
  }

  private static boolean isWide(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? box.getHeight() > box.getWidth() : box.getWidth() > box.getHeight();
  }
}
