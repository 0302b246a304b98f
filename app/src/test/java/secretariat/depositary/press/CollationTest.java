package secretariat.depositary.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Language;
import secretariat.kernel.Rule;
import secretariat.seal.EvaluationKeys;

@Tag("any-engine")
class CollationTest {

  private static final int FIRST = 3;

  @TempDir Path folder;
  private CopyPress press;
  private Path printed;

  @BeforeEach
  void prepare() {
    press = new CopyPress(EvaluationKeys.in(folder.resolve("keys"), "Test").seal());
    printed = folder.resolve("printed.pdf");
  }

  @Test
  void an_untouched_copy_agrees_with_its_originals() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 2, true);
    press.print(order, printed);
    new Collation(order, originals(order)).compare(printed, FIRST);
  }

  @Test
  void a_page_with_another_pages_image_is_refused() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 2, true);
    press.print(order, printed);
    changed(document -> {
      PDPage second = document.getPage(FIRST + 1);
      COSName name = imageName(second);
      second.getResources().put(name, image(document.getPage(FIRST)));
    });
    refused(PressRules.FACSIMILE_DIFFERS, order);
  }

  @Test
  void one_point_of_another_grey_is_refused() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 1, true);
    press.print(order, printed);
    changed(document -> {
      var stream = image(document.getPage(FIRST)).getCOSObject();
      byte[] samples;
      try (var in = stream.createInputStream()) {
        samples = in.readAllBytes();
      }
      samples[samples.length / 2] ^= 1;
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(samples);
      }
    });
    refused(PressRules.FACSIMILE_DIFFERS, order);
  }

  @Test
  void a_second_image_laid_over_a_page_is_refused() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 2, true);
    press.print(order, printed);
    changed(
        document -> document.getPage(FIRST).getResources().add(image(document.getPage(FIRST + 1))));
    refused(PressRules.FACSIMILE_DIFFERS, order);
  }

  @Test
  void a_scanned_page_is_stored_as_jpeg_and_one_changed_digit_in_it_is_refused()
      throws IOException {
    Path scan = folder.resolve("scan.pdf");
    scan(scan, "Статья 7: в срок не позднее 30 дней");
    var order = SampleOrders.of(true, List.of(SampleOrders.text(Language.RU, true, scan, 1)));
    press.print(order, printed);
    new Collation(order, originals(order)).compare(printed, FIRST);
    Archive.assertPdfA3(printed);

    try (PDDocument document = Loader.loadPDF(printed.toFile())) {
      assertThat(image(document.getPage(FIRST)).getCOSObject().getFilters())
          .isEqualTo(COSName.DCT_DECODE);
      assertThat(document.getPage(FIRST).getMediaBox().getWidth())
          .as("a wide page")
          .isGreaterThan(800);
    }
    Path forged = folder.resolve("forged.pdf");
    scan(forged, "Статья 7: в срок не позднее 80 дней");
    var forgery = SampleOrders.of(true, List.of(SampleOrders.text(Language.RU, true, forged, 1)));
    press.print(forgery, printed);
    refused(PressRules.FACSIMILE_DIFFERS, order);
  }

  @Test
  void a_changed_attachment_is_refused() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 1, true);
    press.print(order, printed);
    changed(document -> {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      for (var file : files.values()) {
        try (var out =
            file.getEmbeddedFile().getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
          out.write(new byte[100]);
        }
      }
    });
    refused(PressRules.ATTACHMENT_DIFFERS, order);
  }

  private void refused(Rule rule, CopyOrder order) throws IOException {
    List<Original> originals = originals(order);
    assertThatThrownBy(() -> new Collation(order, originals).compare(printed, FIRST))
        .isInstanceOfSatisfying(
            StoppedPress.class, each -> assertThat(each.refusal().rule()).isEqualTo(rule));
  }

  private static List<Original> originals(CopyOrder order) throws IOException {
    var originals = new ArrayList<Original>();
    List<Sheet> sheets = Sheet.of(order);
    for (CopyOrder.AttachedText text : order.authenticTexts()) {
      try (PDDocument document = Loader.loadPDF(text.file().toFile())) {
        for (int page = 0; page < text.pages(); page++) {
          BufferedImage image = new Camera(document).photograph(page, sheets.get(originals.size()));
          originals.add(Original.of(Samples.of(image), image));
        }
      }
    }
    return originals;
  }

  /** A page as a scanner makes it: grain everywhere, so that only JPEG keeps it small. */
  private static void scan(Path target, String words) throws IOException {
    var image = new BufferedImage(2000, 1400, BufferedImage.TYPE_INT_RGB);
    var grain = new Random(7);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int tone = 225 + grain.nextInt(25);
        image.setRGB(x, y, tone << 16 | (tone - 4) << 8 | (tone - grain.nextInt(12)));
      }
    }
    var pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
    pen.drawString(words, 300, 600);
    pen.dispose();
    try (PDDocument document = new PDDocument()) {
      var page = new PDPage(new PDRectangle(842, 595));
      document.addPage(page);
      PDImageXObject scanned = JPEGFactory.createFromImage(document, image, 0.9f);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(scanned, 0, 0, 842, 595);
      }
      document.save(target.toFile());
    }
  }

  private void changed(Change change) throws IOException {
    byte[] before = java.nio.file.Files.readAllBytes(printed);
    try (PDDocument document = Loader.loadPDF(before)) {
      change.apply(document);
      document.save(printed.toFile());
    }
  }

  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static PDImageXObject image(PDPage page) throws IOException {
    return (PDImageXObject) page.getResources().getXObject(imageName(page));
  }

  private static COSName imageName(PDPage page) {
    return page.getResources().getXObjectNames().iterator().next();
  }
}
