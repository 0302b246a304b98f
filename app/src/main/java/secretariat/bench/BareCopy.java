package secretariat.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.context.ApplicationContext;
import secretariat.documents.FileStore;
import secretariat.seal.Seal;

/** A paper like that of a certified copy, made by calling the libraries and nothing else. */
final class BareCopy {

  private static final float DOTS_PER_INCH = 200;
  private static final String HTML =
      """
      <html><head><style>@page{size:A4;margin:20mm} body{font:11pt Serif, Han}
      section{page-break-after:always}</style></head><body>%s</body></html>
      """;
  private static final String SECTION =
      """
      <section><h1>Заверенная копия 核证副本 Certified copy</h1><table>%s</table></section>
      """;
  private static final String ROW =
      "<tr><td>Регистрационный номер 登记号</td><td>D-2024-0001 Соглашение об измерении 协定</td></tr>";

  private final Seal seal;
  private final List<Path> texts;
  private final Path folder;
  private final byte[] serif;
  private final byte[] han;

  private BareCopy(Seal seal, List<Path> texts, Path folder) throws IOException {
    this.seal = seal;
    this.texts = texts;
    this.folder = folder;
    try (InputStream serifFont = SampleTreaty.font("liberation/LiberationSerif-Regular.ttf");
        InputStream hanFont = SampleTreaty.font("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
      serif = serifFont.readAllBytes();
      han = hanFont.readAllBytes();
    }
  }

  /** Of the same texts and with the same seal as the copies of a treaty. */
  static BareCopy of(ApplicationContext office, SampleTreaty treaty, Path folder)
      throws IOException {
    FileStore files = office.getBean(FileStore.class);
    return new BareCopy(
        office.getBean(Seal.class),
        treaty.files().stream().map(file -> files.path(file.sha256())).toList(),
        folder);
  }

  void make() throws IOException {
    Path unsealed = folder.resolve("unsealed.pdf");
    try (PDDocument document = Loader.loadPDF(rendered())) {
      var attached = new TreeMap<String, PDComplexFileSpecification>();
      for (Path text : texts) {
        facsimiles(document, text);
        attached.put(text.getFileName() + ".pdf", attachment(document, text));
      }
      var tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(attached);
      var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      document.save(unsealed.toFile());
    }
    seal.seal(unsealed, folder.resolve("sealed.pdf"), Instant.now()).orThrow();
  }

  private byte[] rendered() throws IOException {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.useFont(() -> new ByteArrayInputStream(serif), "Serif", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(han), "Han", 400, FontStyle.NORMAL, true);
    builder.withHtmlContent(HTML.formatted(SECTION.formatted(ROW.repeat(14)).repeat(3)), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static void facsimiles(PDDocument copy, Path text) throws IOException {
    try (PDDocument original = Loader.loadPDF(text.toFile())) {
      var renderer = new PDFRenderer(original);
      for (int number = 0; number < original.getNumberOfPages(); number++) {
        BufferedImage image = renderer.renderImageWithDPI(number, DOTS_PER_INCH, ImageType.GRAY);
        var page = new PDPage(PDRectangle.A4);
        copy.addPage(page);
        try (var content = new PDPageContentStream(copy, page)) {
          content.drawImage(LosslessFactory.createFromImage(copy, image), 40, 60, 510, 720);
        }
      }
    }
  }

  private static PDComplexFileSpecification attachment(PDDocument copy, Path text)
      throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile(text.getFileName() + ".pdf");
    try (InputStream in = Files.newInputStream(text)) {
      file.setEmbeddedFile(new PDEmbeddedFile(copy, in, COSName.FLATE_DECODE));
    }
    return file;
  }
}
