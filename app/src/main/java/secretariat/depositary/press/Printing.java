package secretariat.depositary.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns the template's paper into pages, with the fonts inside the file. The fonts are large; they
 * are read when something is first printed.
 */
final class Printing {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final String SERIF = "liberation/LiberationSerif-";

  static {
    // What the printing library says of each page is not for the operator's terminal.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Printing.class.getClassLoader(), "secretariat");

  /** The fonts, and what is learnt from them. */
  private static final class Type {
    static final byte[] HAN = read("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf");
    static final ReadableHan READABLE = new ReadableHan(HAN);
    static final byte[] SERIF_REGULAR = read(SERIF + "Regular.ttf");
    static final byte[] SERIF_BOLD = read(SERIF + "Bold.ttf");
    static final byte[] SERIF_ITALIC = read(SERIF + "Italic.ttf");
    static final byte[] MONO = read("liberation/LiberationMono-Regular.ttf");
    static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }

  /** Names Chinese glyphs by their characters in a document that was printed here. */
  void makeReadable(PDDocument document) throws IOException {
    Type.READABLE.repair(document);
  }

  byte[] print(CopyPaper paper) throws IOException {
    return print("CopyPaper", paper);
  }

  byte[] print(OfficePaper paper) throws IOException {
    return print("OfficePaper", paper);
  }

  private byte[] print(String template, Object paper) throws IOException {
    var html = new StringOutput();
    templates.render("depositary/press/%s.jte".formatted(template), paper, html);
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    font(builder, Type.SERIF_REGULAR, "Serif", REGULAR, FontStyle.NORMAL);
    font(builder, Type.SERIF_BOLD, "Serif", BOLD, FontStyle.NORMAL);
    font(builder, Type.SERIF_ITALIC, "Serif", REGULAR, FontStyle.ITALIC);
    font(builder, Type.MONO, "Mono", REGULAR, FontStyle.NORMAL);
    font(builder, Type.HAN, "Han", REGULAR, FontStyle.NORMAL);
    builder.useColorProfile(Type.COLOURS);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.withHtmlContent(html.toString(), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static void font(
      PdfRendererBuilder builder, byte[] file, String family, int weight, FontStyle style) {
    builder.useFont(() -> new ByteArrayInputStream(file), family, weight, style, true);
  }

  private static byte[] read(String path) {
    try (InputStream in = Printing.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The font " + path + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + path + " cannot be read", e);
    }
  }
}
