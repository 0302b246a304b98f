package secretariat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read out of a PDF file for the search, and at what cost at most. */
class PdfTextTest {

  private static final int PLENTY = 1_000_000;

  @TempDir private Path folder;
  private final PdfText reader = new PdfText(PdfBounds.USUAL);

  @Test
  void the_words_of_every_page_are_read() {
    String russian = read(SampleTexts.russian(3));
    assertThat(russian).contains("Статья 1", "Статья 3", "незамедлительно");
    String chinese = Normalizer.normalize(read(SampleTexts.chinese(2)), Normalizer.Form.NFKC);
    assertThat(chinese.replaceAll("\\s", "")).contains("关于高山河流监测合作的协定", "自生效之日起");
  }

  @Test
  void a_file_of_pictures_has_no_words_and_that_is_no_fault() throws IOException {
    Path file = folder.resolve("empty.pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    assertThat(reader.read(file, PLENTY)).hasValueSatisfying(words -> assertThat(words).isBlank());
  }

  @Test
  void no_more_is_read_than_was_asked_for() {
    Path file = SampleTexts.written(folder, "long.pdf", SampleTexts.russian(20));
    assertThat(reader.read(file, 1000).orElseThrow()).hasSize(1000);
  }

  @Test
  void a_page_that_draws_without_end_is_given_up() throws IOException {
    Path file = folder.resolve("nested.pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 1);
        for (int i = 0; i < 1_100_000; i++) {
          content.newLineAtOffset(0, 0);
          content.newLineAtOffset(0, 0);
        }
        content.endText();
      }
      document.save(file.toFile());
    }
    long begun = System.nanoTime();
    assertThat(reader.read(file, PLENTY)).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
  }

  @Test
  void what_the_inspection_refuses_is_not_read() throws IOException {
    byte[] whole = SampleTexts.russian(1);
    Path cut = folder.resolve("cut.pdf");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(reader.read(cut, PLENTY)).isEmpty();
    assertThat(reader.read(SampleTexts.written(folder, "page.pdf", "<html>".getBytes()), PLENTY))
        .isEmpty();
  }

  @Test
  void what_takes_too_long_is_given_up() {
    var hasty = new PdfText(new PdfBounds(1 << 26, 2000, 1L << 32, Duration.ofMillis(1)));
    Path file = SampleTexts.written(folder, "slow.pdf", SampleTexts.russian(40));
    assertThat(hasty.read(file, PLENTY)).isEmpty();
  }

  private String read(byte[] pdf) {
    return reader.read(SampleTexts.written(folder, "text.pdf", pdf), PLENTY).orElseThrow();
  }
}
