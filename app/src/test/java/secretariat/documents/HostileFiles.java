package secretariat.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Files that somebody might send to harm the reader, made on the spot. */
final class HostileFiles {

  private HostileFiles() {}

  static byte[] edited(Consumer<PDDocument> change) throws IOException {
    try (PDDocument document = Loader.loadPDF(SampleTexts.russian(2))) {
      change.accept(document);
      return saved(document);
    }
  }

  static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  static byte[] withPages(int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage(PDRectangle.A4));
      }
      return saved(document);
    }
  }

  /** A page whose drawing is 300 MiB of blanks, once packed. */
  static byte[] contentBomb() throws IOException {
    return withContent(deflatedBlanks(300), COSName.FLATE_DECODE);
  }

  /** The same, packed twice: the outer packing alone looks harmless. */
  static byte[] nestedBomb() throws IOException {
    var outer = new ByteArrayOutputStream();
    try (OutputStream deflate = new DeflaterOutputStream(outer)) {
      deflate.write(deflatedBlanks(300));
    }
    return withContent(outer.toByteArray(), COSName.FLATE_DECODE, COSName.FLATE_DECODE);
  }

  /** A file whose own structure, the object stream, is the bomb. */
  static byte[] structureBomb() throws IOException {
    byte[] packed = deflatedBlanks(100);
    var out = new ByteArrayOutputStream();
    out.writeBytes(ascii("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"));
    out.writeBytes(
        ascii(
            "5 0 obj\n<</Type/Ob#6aStm/N 2/First 10/Filter/FlateDecode/Length %d>>\nstream\n"
                .formatted(packed.length)));
    out.writeBytes(packed);
    out.writeBytes(ascii("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
    return out.toByteArray();
  }

  /**
   * A PDF file that ends as an archive does, with PDF's own end hidden in the archive's comment.
   */
  static byte[] archiveAndPdf(byte[] pdf) throws IOException {
    var out = new ByteArrayOutputStream();
    out.writeBytes(pdf);
    try (var archive = new ZipOutputStream(out)) {
      archive.putNextEntry(new ZipEntry("program.txt"));
      archive.write(ascii("hidden"));
      archive.closeEntry();
      archive.setComment("startxref\n0\n%%EOF");
    }
    return out.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withContent(byte[] packed, COSName... filters) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var stream = new PDStream(document);
      try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
        raw.write(packed);
      }
      stream.setFilters(List.of(filters));
      page.setContents(stream);
      return saved(document);
    }
  }

  private static byte[] deflatedBlanks(int mebibytes) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] blanks = new byte[1024 * 1024];
    java.util.Arrays.fill(blanks, (byte) ' ');
    Deflater packer = new Deflater(6);
    try (var deflate = new DeflaterOutputStream(out, packer)) {
      for (int i = 0; i < mebibytes; i++) {
        deflate.write(blanks);
      }
    } finally {
      packer.end();
    }
    return out.toByteArray();
  }
}
