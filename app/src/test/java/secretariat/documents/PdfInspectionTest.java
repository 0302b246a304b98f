package secretariat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;

@Tag("any-engine")
class PdfInspectionTest {

  @TempDir Path folder;
  private final PdfInspection inspection = new PdfInspection(PdfBounds.USUAL);

  @Test
  void an_ordinary_text_is_readable_and_its_pages_are_counted() throws IOException {
    byte[] russian = SampleTexts.russian(7);
    assertThat(inspected(russian)).isEqualTo(Outcome.done(new ReadablePdf(7, russian.length, 0)));
    assertThat(inspected(SampleTexts.chinese(3)).orThrow().pages()).isEqualTo(3);
  }

  @Test
  void a_file_that_is_no_pdf_is_refused() throws IOException {
    refused(FileRules.NOT_A_PDF, HostileFiles.ascii("PK\3\4 this is an archive, not a text"));
    refused(FileRules.NOT_A_PDF, new byte[0]);
    refused(FileRules.NOT_A_PDF, new byte[100_000]);
  }

  @Test
  void a_pdf_that_is_something_else_too_is_refused() throws IOException {
    byte[] pdf = SampleTexts.russian(1);
    refused(FileRules.TWO_FORMATS, joined(HostileFiles.ascii("GIF89a"), pdf));
    refused(FileRules.TWO_FORMATS, joined(pdf, HostileFiles.ascii("MZ program")));
    refused(FileRules.TWO_FORMATS, HostileFiles.archiveAndPdf(pdf));
    refused(
        FileRules.TWO_FORMATS,
        joined(HostileFiles.ascii("%PDF-1.7\n%<html><script>alert(1)</script>\n"), pdf));
  }

  @Test
  void a_pdf_that_breaks_off_is_refused() throws IOException {
    byte[] pdf = SampleTexts.russian(3);
    refused(FileRules.TRUNCATED, Arrays.copyOf(pdf, pdf.length / 2));
  }

  @Test
  void an_encrypted_pdf_is_refused_with_or_without_a_password_to_open() throws IOException {
    for (String password : new String[] {"", "secret"}) {
      try (PDDocument document = Loader.loadPDF(SampleTexts.russian(1))) {
        var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        refused(FileRules.ENCRYPTED, HostileFiles.saved(document));
      }
    }
  }

  @Test
  void a_pdf_of_nothing_but_a_head_and_an_end_is_refused() throws IOException {
    refused(FileRules.UNREADABLE, HostileFiles.ascii("%PDF-1.7\nnothing at all\n%%EOF\n"));
    refused(FileRules.UNREADABLE, HostileFiles.withPages(0));
  }

  @Test
  void a_page_tree_that_turns_in_a_circle_is_refused() throws IOException {
    refused(
        FileRules.UNREADABLE,
        HostileFiles.edited(document -> {
          var pages = document.getPages().getCOSObject();
          pages.getCOSArray(COSName.KIDS).add(pages);
        }));
  }

  @Test
  void ten_thousand_pages_are_refused() throws IOException {
    refused(FileRules.TOO_MANY_PAGES, HostileFiles.withPages(10_000));
  }

  @Test
  void a_file_of_200_mebibytes_is_refused_without_being_read() throws IOException {
    Path file = folder.resolve("large.pdf");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.write(HostileFiles.ascii("%PDF-1.7\n"));
      large.setLength(200L * 1024 * 1024);
    }
    assertThat(inspection.inspect(file))
        .isEqualTo(Outcome.refused(FileRules.TOO_LARGE.refuses("file", 64L)));
  }

  @Test
  void a_small_file_that_unpacks_beyond_all_reason_is_refused() throws IOException {
    refused(FileRules.EXPANDS_TOO_FAR, HostileFiles.contentBomb());
    refused(FileRules.EXPANDS_TOO_FAR, HostileFiles.nestedBomb());
    refused(FileRules.EXPANDS_TOO_FAR, HostileFiles.structureBomb());
  }

  @Test
  void an_image_of_a_thousand_million_points_is_refused() throws IOException {
    refused(
        FileRules.EXPANDS_TOO_FAR,
        HostileFiles.edited(document -> {
          var image = document.getDocument().createCOSStream();
          image.setItem(COSName.SUBTYPE, COSName.IMAGE);
          image.setInt(COSName.WIDTH, 40_000);
          image.setInt(COSName.HEIGHT, 25_000);
          document.getDocumentCatalog().getCOSObject().setItem("Scan", image);
        }));
  }

  @Test
  void a_page_of_no_sane_size_is_refused() throws IOException {
    for (float side : new float[] {20, 15_000, Float.NaN}) {
      refused(
          FileRules.PAGE_SIZE,
          HostileFiles.edited(document -> {
            var box = new PDRectangle(side, side);
            document.getPage(0).setMediaBox(box);
            document.getPage(0).setCropBox(box);
          }));
    }
  }

  @Test
  void scripts_and_launch_actions_are_refused() throws IOException {
    refused(
        FileRules.ACTIVE_CONTENT,
        HostileFiles.edited(document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
    refused(
        FileRules.ACTIVE_CONTENT,
        HostileFiles.edited(
            document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
  }

  @Test
  void a_program_inside_is_refused_and_a_harmless_attachment_is_counted() throws IOException {
    refused(FileRules.CARRIES_PROGRAM, withAttachment("setup.exe", "MZ"));
    refused(FileRules.CARRIES_PROGRAM, withAttachment("note.txt", "MZ\u0090"));
    assertThat(inspected(withAttachment("table.csv", "a,b")).orThrow().attachments()).isEqualTo(1);
  }

  @Test
  void an_inspection_that_takes_too_long_is_stopped() throws IOException {
    var hurried = new PdfInspection(new PdfBounds(1 << 26, 2000, 1L << 40, Duration.ofMillis(1)));
    Path file = SampleTexts.written(folder, "slow.pdf", HostileFiles.withPages(1_500));
    assertThat(hurried.inspect(file))
        .isEqualTo(Outcome.refused(FileRules.TOOK_TOO_LONG.refuses("file")));
  }

  @Test
  void every_cut_and_every_flipped_bit_gives_an_answer_and_never_a_fault() throws IOException {
    byte[] pdf = SampleTexts.russian(1);
    var random = new java.util.Random(20261122);
    for (int i = 0; i < 60; i++) {
      byte[] broken = pdf.clone();
      for (int j = 0; j < 20; j++) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(inspected(broken)).isInstanceOf(Outcome.class);
    }
  }

  private static byte[] withAttachment(String name, String content) throws IOException {
    return HostileFiles.edited(document -> {
      try {
        var file =
            new PDEmbeddedFile(
                document, new java.io.ByteArrayInputStream(HostileFiles.ascii(content)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setEmbeddedFile(file);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(java.util.Map.of(name, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
  }

  private void refused(Rule rule, byte[] content) throws IOException {
    assertThat(inspected(content))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(((Outcome.Refused<?>) refused).refusals())
                    .singleElement()
                    .satisfies(each -> assertThat(each.rule()).isEqualTo(rule)));
  }

  private Outcome<ReadablePdf> inspected(byte[] content) throws IOException {
    return inspection.inspect(Files.write(folder.resolve("sent.pdf"), content));
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
