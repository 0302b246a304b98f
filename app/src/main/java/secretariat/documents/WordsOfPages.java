package secretariat.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of one document, and stops when there are enough of them. */
final class WordsOfPages extends PDFTextStripper {

  /** What one page may draw: a sheet set in the smallest type has some twenty thousand signs. */
  private static final int SIGNS_ON_A_PAGE = 200_000;

  private static final int OPERATIONS_ON_A_PAGE = 2_000_000;

  private final Words words;
  private int signs;
  private int operations;

  WordsOfPages(int most) {
    this.words = new Words(most);
    setLineSeparator("\n");
  }

  String of(PDDocument document) throws IOException {
    writeText(document, words);
    return words.text();
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    signs = 0;
    operations = 0;
    if (!words.enough()) {
      super.processPage(page);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (signs++ < SIGNS_ON_A_PAGE) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > OPERATIONS_ON_A_PAGE) {
      throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new FaultyFile(FileRules.TOOK_TOO_LONG.refuses("file"));
    }
    super.processOperator(operator, operands);
  }

  /** The reader would go on after some faults; after ours it must not. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    if (fault instanceof FaultyFile) {
      throw fault;
    }
    super.operatorException(operator, operands, fault);
  }

  /** Keeps so many letters and lets the rest pass. */
  private static final class Words extends Writer {

    private final StringBuilder kept = new StringBuilder();
    private final int most;

    Words(int most) {
      this.most = most;
    }

    boolean enough() {
      return kept.length() >= most;
    }

    String text() {
      return kept.toString();
    }

    @Override
    public void write(char[] letters, int from, int count) {
      kept.append(letters, from, Math.min(count, most - kept.length()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
