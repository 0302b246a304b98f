package secretariat.crash;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import secretariat.depositary.Basis;
import secretariat.depositary.DepositDraft;
import secretariat.depositary.DepositedText;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.ReceivedPaper;
import secretariat.documents.FileStore;
import secretariat.documents.StoredFile;
import secretariat.kernel.Classification;
import secretariat.kernel.Language;
import secretariat.kernel.Text;

/**
 * The papers of an invented decision. The same name always makes the same papers, byte for byte.
 */
public record Papers(String name) {

  private static final LocalDate ADOPTED = LocalDate.of(2024, 7, 4);
  static final LocalDate RECEIVED = LocalDate.of(2024, 7, 10);

  /** What the registry writes down on its arrival. */
  public ReceivedPaper receipt() {
    return receipt(RECEIVED);
  }

  /** The same, if it came on this day. */
  ReceivedPaper receipt(LocalDate received) {
    return new ReceivedPaper(
        received,
        Optional.of("KZ"),
        Optional.of("N-" + name),
        Optional.of(received),
        title(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The draft of its deposit; the two texts are kept in the store. */
  public DepositDraft draft(FileStore files) {
    return draft(files, name);
  }

  /** The draft of its deposit, under a number that the body gave it. */
  public DepositDraft draft(FileStore files, String number) {
    return new DepositDraft(
        title(),
        "decision",
        Optional.of(number),
        new Basis.Decision("hsc", Optional.of(number), ADOPTED),
        DocumentDeposited.SECRETARIAT,
        Optional.empty(),
        Classification.PUBLIC,
        List.of(Language.RU, Language.ZH),
        List.of(Language.RU, Language.ZH).stream().map(language -> text(language, files)).toList());
  }

  private Text title() {
    return Text.of("Decision " + name, "Решение " + name, "决议 " + name);
  }

  private DepositedText text(Language language, FileStore files) {
    byte[] pdf = pdf(language);
    StoredFile stored = files.store(new ByteArrayInputStream(pdf), pdf.length).orThrow();
    return new DepositedText(language, true, stored.sha256(), stored.bytes(), 1);
  }

  private byte[] pdf(Language language) {
    var page = new PDPage(PDRectangle.A4);
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
        content.newLineAtOffset(80, 600);
        content.showText("Decision %s, text in %s".formatted(name, language.tag()));
        content.endText();
      }
      // Else every file would be named after the moment at which it was made.
      document.setDocumentId((long) name.hashCode());
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
