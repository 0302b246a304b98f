package secretariat.depositary.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.documents.FileStore;
import secretariat.documents.PdfBounds;
import secretariat.documents.PdfInspection;
import secretariat.documents.SampleTexts;
import secretariat.kernel.Language;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.seal.EvaluationKeys;
import secretariat.seal.SealCheck;

@Tag("any-engine")
class CopyPressTest {

  private static final String MARK_EN = "EVALUATION – NOT A CERTIFIED COPY";
  private static final String MARK_RU = "ОЗНАКОМИТЕЛЬНЫЙ ОБРАЗЕЦ – НЕ ЯВЛЯЕТСЯ ЗАВЕРЕННОЙ КОПИЕЙ";
  private static final String MARK_ZH = "试用样本——非核证副本";

  @TempDir Path folder;
  private EvaluationKeys keys;
  private CopyPress press;

  @BeforeEach
  void prepare() {
    keys = EvaluationKeys.in(folder.resolve("keys"), "Test organisation");
    press = new CopyPress(keys.seal());
  }

  @Test
  void a_copy_is_valid_for_archives_before_and_after_its_seal() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 3, true);
    Path unsealed = folder.resolve("unsealed.pdf");
    press.print(order, unsealed);
    Archive.assertPdfA3(unsealed);

    PressedCopy copy = pressed(order);
    // Left there to be looked at.
    Path shown = Files.createDirectories(Path.of("target", "papers")).resolve("copy.pdf");
    Files.copy(copy.file(), shown, StandardCopyOption.REPLACE_EXISTING);
    Archive.assertPdfA3(copy.file());
    assertThat(SealCheck.of(copy.file(), keys)).isEqualTo(SealCheck.VALID_T);
    SealCheck.assertPoppler(copy.file());
    assertThat(copy.bytes()).isEqualTo(Files.size(copy.file()));
    assertThat(copy.sha256()).isEqualTo(FileStore.digestOf(copy.file()));
    assertThat(copy.pages()).isEqualTo(3 + 6);
    assertThat(new PdfInspection(PdfBounds.USUAL).inspect(copy.file()).orThrow().attachments())
        .isEqualTo(2);
  }

  @Test
  void each_authentic_text_is_attached_byte_for_byte_and_its_hash_is_printed() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 2, false);
    PressedCopy copy = pressed(order);

    try (PDDocument document = Loader.loadPDF(copy.file().toFile())) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.keySet()).containsExactly("D-2026-0014-ru.pdf", "D-2026-0014-zh-Hans.pdf");
      for (CopyOrder.AttachedText text : order.texts()) {
        var file = Objects.requireNonNull(files.get(order.attachmentName(text))).getEmbeddedFile();
        try (InputStream in = file.createInputStream()) {
          assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(text.file()));
        }
        assertThat(text(document, 1, 3)).contains(text.sha256());
      }
    }
  }

  @Test
  void the_certification_speaks_russian_then_chinese_then_english() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pressed(SampleOrders.order(folder, 1, false)).file().toFile())) {
      assertThat(text(document, 1, 1))
          .contains(
              "Заверенная копия",
              "Экземпляр No D-2026/0014/2",
              SampleTexts.TITLE_RU,
              "D-2026/0014",
              "CHS-2026/7",
              "Решение Совета глав государств-членов",
              "равно аутентичными: русский, китайский",
              "Республика Казахстан",
              "Айгерим Примерова",
              "Пекин",
              "document/6f9c2b54-6f0e-4a37-9a53-0c7d2b1e8f10/7",
              "register.example.org/log");
      assertThat(text(document, 2, 2))
          .contains("核证副本", SampleTexts.TITLE_ZH, "哈萨克斯坦共和国", "俄文、中文", "上海合作组织秘书处");
      assertThat(text(document, 3, 3))
          .contains("Certified Copy", SampleTexts.TITLE_EN, "equally authentic: Russian, Chinese");
      assertThat(text(document, 1, 5)).doesNotContain(MARK_EN);
    }
  }

  @Test
  void chinese_copied_out_of_the_paper_is_chinese_and_not_radicals() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pressed(SampleOrders.order(folder, 1, true)).file().toFile())) {
      String raw = new PDFTextStripper().getText(document);
      assertThat(raw).contains("核证副本").doesNotContainPattern("[\\u2E80-\\u2FD5]");
    }
  }

  @Test
  void in_an_evaluation_every_page_says_so_in_three_languages_above_and_below() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pressed(SampleOrders.order(folder, 2, true)).file().toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        for (String mark : List.of(MARK_EN, MARK_RU, MARK_ZH)) {
          assertThat(text(document, page, page).split(mark, -1)).as("page %d", page).hasSize(3);
        }
      }
    }
  }

  @Test
  void a_courtesy_translation_is_attached_and_marked_but_not_shown_as_the_text()
      throws IOException {
    Path russian = SampleTexts.written(folder, "ru.pdf", SampleTexts.russian(1));
    Path english = SampleTexts.written(folder, "en.pdf", SampleTexts.russian(2));
    var order =
        SampleOrders.of(
            true,
            List.of(
                SampleOrders.text(Language.RU, true, russian, 1),
                SampleOrders.text(Language.EN, false, english, 2)));
    PressedCopy copy = pressed(order);

    // What is certified are the authentic texts, never the translation.
    assertThat(copy.pages()).isEqualTo(3 + 1);
    Archive.assertPdfA3(copy.file());
    try (PDDocument document = Loader.loadPDF(copy.file().toFile())) {
      assertThat(document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .containsKey("D-2026-0014-en-courtesy-translation.pdf");
      assertThat(text(document, 1, 1)).contains("справочный перевод, не является аутентичным");
      assertThat(text(document, 3, 3))
          .contains(
              "the attached files of the authentic texts, are true and complete copies",
              "The text in the following language is authentic: Russian.");
    }
  }

  @Test
  void an_original_that_is_not_the_deposited_one_stops_the_press() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 1, true);
    Files.write(order.texts().getFirst().file(), SampleTexts.russian(2));
    refused(PressRules.ORIGINAL_CHANGED, order);

    Path file = order.texts().getFirst().file();
    refused(
        PressRules.ORIGINAL_CHANGED,
        SampleOrders.of(true, List.of(SampleOrders.text(Language.RU, true, file, 7))));
  }

  @Test
  void the_same_order_prints_the_same_bytes() throws IOException {
    CopyOrder order = SampleOrders.order(folder, 1, true);
    Path first = folder.resolve("first.pdf");
    Path second = folder.resolve("second.pdf");
    press.print(order, first);
    press.print(order, second);
    assertThat(Files.mismatch(first, second)).isEqualTo(-1);
  }

  private void refused(Rule rule, CopyOrder order) {
    Path target = folder.resolve("refused.pdf");
    assertThat(press.press(order, target))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(((Outcome.Refused<?>) refused).refusals())
                    .extracting(Refusal::rule)
                    .containsExactly(rule));
    assertThat(target).doesNotExist();
  }

  private PressedCopy pressed(CopyOrder order) {
    return press.press(order, folder.resolve("copy.pdf")).orThrow();
  }

  private static String text(PDDocument document, int from, int to) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC)
        .replaceAll("\\s+", " ");
  }
}
