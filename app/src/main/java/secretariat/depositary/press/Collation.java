package secretariat.depositary.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import secretariat.depositary.press.CopyOrder.AttachedText;

/**
 * Compares the printed copy, read back from its file, with the originals: every facsimile with the
 * image of the original's page, every attachment with the hash printed on the certification.
 */
final class Collation {

  /** A square of eight by eight points may differ in tone by this much where JPEG was used. */
  private static final int JPEG_TOLERANCE = 6;

  private final CopyOrder order;
  private final List<Original> originals;

  Collation(CopyOrder order, List<Original> originals) {
    this.order = order;
    this.originals = List.copyOf(originals);
  }

  void compare(Path printed, int firstPage) throws IOException {
    try (PDDocument copy =
        Loader.loadPDF(printed.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      int page = 0;
      for (AttachedText text : order.authenticTexts()) {
        for (int number = 1; number <= text.pages(); number++) {
          if (!shows(copy, firstPage + page, originals.get(page))) {
            throw new StoppedPress(
                PressRules.FACSIMILE_DIFFERS.refuses("", text.language().autonym(), number));
          }
          page++;
        }
      }
      compareAttachments(copy);
    }
  }

  private static boolean shows(PDDocument copy, int page, Original original) throws IOException {
    if (page >= copy.getNumberOfPages()) {
      return false;
    }
    List<PDImageXObject> images = images(copy.getPage(page).getResources());
    if (images.size() != 1) {
      return false;
    }
    PDImageXObject image = images.getFirst();
    if (COSName.DCT_DECODE.equals(image.getCOSObject().getFilters())) {
      BufferedImage facsimile = image.getImage();
      return original.differenceTo(facsimile) <= JPEG_TOLERANCE;
    }
    try (InputStream samples = image.getCOSObject().createInputStream()) {
      return original.isSame(image.getWidth(), image.getHeight(), Samples.digest(samples));
    }
  }

  private static List<PDImageXObject> images(PDResources resources) throws IOException {
    var images = new ArrayList<PDImageXObject>();
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDImageXObject image) {
        images.add(image);
      }
    }
    return images;
  }

  private void compareAttachments(PDDocument copy) throws IOException {
    Map<String, PDComplexFileSpecification> files =
        copy.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    for (AttachedText text : order.texts()) {
      PDComplexFileSpecification file = files.get(order.attachmentName(text));
      if (file == null || !digest(file).equals(text.sha256())) {
        throw new StoppedPress(
            PressRules.ATTACHMENT_DIFFERS.refuses("", text.language().autonym()));
      }
    }
  }

  private static String digest(PDComplexFileSpecification file) throws IOException {
    // The press packed it with Flate; unpacking it here holds no file in memory.
    try (InputStream in =
        new InflaterInputStream(file.getEmbeddedFile().getCOSObject().createRawInputStream())) {
      return Samples.digest(in);
    }
  }
}
