package secretariat.depositary.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import secretariat.depositary.press.CopyOrder.AttachedText;
import secretariat.documents.FileStore;
import secretariat.kernel.Outcome;
import secretariat.seal.Seal;

/**
 * Makes the file of a certified copy: prints, compares, seals. One page at a time is in memory,
 * however long the texts are.
 */
@Component
public final class CopyPress {

  private final Seal seal;
  private final Printing printing = new Printing();

  /**
   * As many copies at a time as there are processors; the others wait, and memory stays bounded.
   */
  private final Semaphore presses = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  public CopyPress(Seal seal) {
    this.seal = seal;
  }

  /**
   * Makes one copy.
   *
   * @param target where the sealed file is written
   * @return the sealed file, or the rule that stopped the press; then no file is left
   */
  public Outcome<PressedCopy> press(CopyOrder order, Path target) {
    presses.acquireUninterruptibly();
    try {
      Path folder = Files.createTempDirectory("copy-");
      Path unsealed = folder.resolve("unsealed.pdf");
      try {
        int pages = print(order, unsealed);
        return seal.seal(unsealed, target, order.issue().moment().toInstant())
            .map(sealed -> pressed(unsealed, sealed, pages));
      } catch (StoppedPress stopped) {
        return Outcome.refused(stopped.refusal());
      } finally {
        Files.deleteIfExists(unsealed);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The press failed while writing " + target, e);
    } finally {
      presses.release();
    }
  }

  /** Prints the copy without its seal, and compares what was printed with the originals. */
  int print(CopyOrder order, Path unsealed) throws IOException {
    for (AttachedText text : order.texts()) {
      if (!FileStore.digestOf(text.file()).equals(text.sha256())) {
        throw new StoppedPress(PressRules.ORIGINAL_CHANGED.refuses("", text.language().autonym()));
      }
    }
    List<Sheet> sheets = Sheet.of(order);
    byte[] paper = printing.print(CopyPaper.of(order, sheets));
    List<Original> originals = new ArrayList<>();
    try (PDDocument document =
        Loader.loadPDF(paper, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      printing.makeReadable(document);
      int first = document.getNumberOfPages() - sheets.size();
      new FacsimilePages(document, first).print(order.authenticTexts(), sheets, originals::add);
      new Attachments(document, order).attach();
      new ArchiveFormat(document, order).declare();
      document.save(unsealed.toFile(), CompressParameters.NO_COMPRESSION);
      new Collation(order, originals).compare(unsealed, first);
      return document.getNumberOfPages();
    }
  }

  private static PressedCopy pressed(Path unsealed, Path sealed, int pages) {
    try {
      long length = Files.size(unsealed);
      if (!Beginning.isSame(unsealed, sealed, length)) {
        throw new IllegalStateException("The seal changed the pages it was put on");
      }
      return new PressedCopy(sealed, FileStore.digestOf(sealed), Files.size(sealed), pages);
    } catch (IOException e) {
      throw new UncheckedIOException("The sealed copy cannot be read: " + sealed, e);
    }
  }
}
