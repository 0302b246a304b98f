package secretariat.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Counts the pages one by one, without trusting what the file says of itself. */
final class PageTree {

  /** PDF's own limit (ISO 32000-1, annex C): 14 400 units, that is 200 inches. */
  private static final float LONGEST_SIDE = 14_400;

  private static final float SHORTEST_SIDE = 36;

  private final PDDocument document;
  private final PdfBounds bounds;

  PageTree(PDDocument document, PdfBounds bounds) {
    this.document = document;
    this.bounds = bounds;
  }

  int count() throws IOException {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    open.add(document.getPages().getCOSObject());
    int pages = 0;
    while (!open.isEmpty()) {
      COSDictionary node = open.removeFirst();
      if (!seen.add(node)) {
        throw new FaultyFile(FileRules.UNREADABLE.refuses("file"));
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages++;
        checkSize(new PDPage(node));
      } else {
        for (int i = 0; i < kids.size(); i++) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            open.addLast(kid);
          }
        }
      }
      if (pages > bounds.pages()) {
        throw new FaultyFile(FileRules.TOO_MANY_PAGES.refuses("file", bounds.pages()));
      }
    }
    if (pages == 0 || pages != document.getNumberOfPages()) {
      throw new FaultyFile(FileRules.UNREADABLE.refuses("file"));
    }
    return pages;
  }

  private static void checkSize(PDPage page) throws FaultyFile {
    PDRectangle box = page.getCropBox();
    float unit = page.getUserUnit();
    float longest = Math.max(box.getWidth(), box.getHeight()) * unit;
    float shortest = Math.min(box.getWidth(), box.getHeight()) * unit;
    if (!(longest <= LONGEST_SIDE && shortest >= SHORTEST_SIDE)) {
      throw new FaultyFile(FileRules.PAGE_SIZE.refuses("file"));
    }
  }
}
