package secretariat.depositary.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import secretariat.documents.SampleTexts;

/** Authentic texts, each of them another file than all before. */
final class DeskPapers {

  private static final byte[] RUSSIAN = SampleTexts.russian(2);
  private static final byte[] CHINESE = SampleTexts.chinese(1);

  private DeskPapers() {}

  static byte[] russian() {
    return saved(RUSSIAN, false);
  }

  static byte[] chinese() {
    return saved(CHINESE, false);
  }

  /** One that asks for a password. */
  static byte[] locked() {
    return saved(RUSSIAN, true);
  }

  private static byte[] saved(byte[] pdf, boolean locked) {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentInformation().setKeywords(UUID.randomUUID().toString());
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
