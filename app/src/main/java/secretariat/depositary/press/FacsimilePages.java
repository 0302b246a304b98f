package secretariat.depositary.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import secretariat.depositary.press.CopyOrder.AttachedText;

/**
 * Puts the image of each original page into its frame on the copy. A page of text is stored without
 * loss; a photograph, as scanners make them, as JPEG of high quality.
 */
final class FacsimilePages {

  private static final int LONGEST_WITHOUT_LOSS = 1_500_000;
  private static final float JPEG_QUALITY = 0.88f;

  private final PDDocument copy;
  private final int firstPage;

  FacsimilePages(PDDocument copy, int firstPage) {
    this.copy = copy;
    this.firstPage = firstPage;
  }

  void print(List<AttachedText> texts, List<Sheet> sheets, Consumer<Original> seen)
      throws IOException {
    int sheet = 0;
    for (AttachedText text : texts) {
      try (PDDocument original =
          Loader.loadPDF(text.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
        var camera = new Camera(original);
        for (int page = 0; page < text.pages(); page++) {
          BufferedImage image = camera.photograph(page, sheets.get(sheet));
          Samples samples = Samples.of(image);
          seen.accept(Original.of(samples, image));
          place(encoded(samples, image), firstPage + sheet, sheets.get(sheet).frame());
          sheet++;
        }
      }
    }
  }

  private PDImageXObject encoded(Samples samples, BufferedImage image) throws IOException {
    Optional<byte[]> packed = samples.packed(LONGEST_WITHOUT_LOSS);
    if (packed.isEmpty()) {
      return JPEGFactory.createFromImage(copy, image, JPEG_QUALITY);
    }
    PDColorSpace colours = samples.isGrey() ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
    return new PDImageXObject(
        copy,
        new ByteArrayInputStream(packed.get()),
        COSName.FLATE_DECODE,
        image.getWidth(),
        image.getHeight(),
        8,
        colours);
  }

  private void place(PDImageXObject image, int page, PDRectangle frame) throws IOException {
    float scale =
        Math.min(frame.getWidth() / image.getWidth(), frame.getHeight() / image.getHeight());
    float width = image.getWidth() * scale;
    float height = image.getHeight() * scale;
    float left = frame.getLowerLeftX() + (frame.getWidth() - width) / 2;
    float bottom = frame.getLowerLeftY() + (frame.getHeight() - height) / 2;
    try (var content =
        new PDPageContentStream(
            copy, copy.getPage(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
      content.drawImage(image, left, bottom, width, height);
      content.setStrokingColor(0.6f);
      content.setLineWidth(0.4f);
      content.addRect(left, bottom, width, height);
      content.stroke();
    }
  }
}
