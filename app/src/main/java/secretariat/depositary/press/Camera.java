package secretariat.depositary.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Takes the image of a page at 200 dots per inch; less for a page larger than A3, so that an image
 * has a bounded size. A page whose drawing does not come to an end is given up.
 */
final class Camera {

  private static final float DOTS_PER_INCH = 200;
  private static final float LARGEST_IMAGE = 8_500_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PDDocument original;

  Camera(PDDocument original) {
    this.original = original;
  }

  BufferedImage photograph(int page, Sheet sheet) throws IOException {
    try {
      return new Renderer(original).renderImage(page, scale(page), ImageType.RGB);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      var stopped =
          new StoppedPress(
              PressRules.PAGE_NOT_SHOWN.refuses("", sheet.language().autonym(), sheet.number()));
      stopped.initCause(broken);
      throw stopped;
    }
  }

  private float scale(int page) {
    PDRectangle box = original.getPage(page).getCropBox();
    float unit = original.getPage(page).getUserUnit();
    float scale = DOTS_PER_INCH / 72 * unit;
    float pixels = box.getWidth() * scale * box.getHeight() * scale;
    return pixels <= LARGEST_IMAGE
        ? scale
        : (float) (scale * Math.sqrt(LARGEST_IMAGE / (double) pixels));
  }

  private static final class Renderer extends PDFRenderer {

    Renderer(PDDocument document) {
      super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new Drawer(parameters);
    }
  }

  private static final class Drawer extends PageDrawer {

    private final long end = System.nanoTime() + PATIENCE.toNanos();

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (System.nanoTime() - end > 0) {
        throw new IllegalStateException("The drawing of the page does not come to an end");
      }
      super.processOperator(operator, operands);
    }
  }
}
