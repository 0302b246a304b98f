package secretariat.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads every object of the file once: nothing in it may act by itself, no file inside it may be a
 * program, and no image or stream may grow beyond the bounds when it is shown.
 */
final class ObjectWalk {

  /** Actions that run something or send something away (ISO 32000-1, 12.6.4). */
  private static final Set<String> ACTIVE =
      Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "Movie", "Sound");

  private static final Pattern PROGRAM =
      Pattern.compile(
          ".*\\.(exe|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|msi|dll|jar|sh|app|hta|lnk|iso|docm|xlsm)");

  private final PDDocument document;
  private final PdfBounds bounds;
  private int attachments;

  ObjectWalk(PDDocument document, PdfBounds bounds) {
    this.document = document;
    this.bounds = bounds;
  }

  int attachments() throws IOException {
    var keys = new ArrayList<COSObjectKey>(document.getDocument().getXrefTable().keySet());
    if (keys.size() > bounds.objects()) {
      throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
    }
    for (COSObjectKey key : keys) {
      if (Thread.currentThread().isInterrupted()) {
        throw new FaultyFile(FileRules.TOOK_TOO_LONG.refuses("file"));
      }
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase value = object == null ? null : object.getObject();
      if (value != null) {
        walk(value);
      }
    }
    return attachments;
  }

  /** Goes through what stands directly in one object; references have their own turn. */
  private void walk(COSBase top) throws IOException {
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(top);
    while (!open.isEmpty()) {
      switch (open.removeLast()) {
        case COSDictionary dictionary -> {
          check(dictionary);
          dictionary.getValues().forEach(value -> addDirect(open, value));
        }
        case COSArray array -> array.forEach(value -> addDirect(open, value));
        default -> {}
      }
    }
  }

  private static void addDirect(Deque<COSBase> open, COSBase value) {
    if (value instanceof COSArray || value instanceof COSDictionary) {
      open.add(value);
    }
  }

  private void check(COSDictionary dictionary) throws IOException {
    String action = dictionary.getNameAsString(COSName.S, "");
    if (ACTIVE.contains(action)
        || dictionary.containsKey(COSName.JS)
        || dictionary.containsKey(COSName.getPDFName("XFA"))
        || "RichMedia".equals(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
      throw new FaultyFile(FileRules.ACTIVE_CONTENT.refuses("file"));
    }
    if (dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary) {
      checkAttachment(dictionary);
    }
    if (dictionary instanceof COSStream stream) {
      checkStream(stream);
    }
  }

  private void checkAttachment(COSDictionary specification) throws IOException {
    attachments++;
    for (COSName key : new COSName[] {COSName.F, COSName.UF}) {
      String name = specification.getString(key, "").toLowerCase(Locale.ROOT).strip();
      if (PROGRAM.matcher(name).matches()) {
        throw new FaultyFile(FileRules.CARRIES_PROGRAM.refuses("file", name));
      }
    }
    COSDictionary files = specification.getCOSDictionary(COSName.EF);
    if (files != null && files.getDictionaryObject(COSName.F) instanceof COSStream stream) {
      checkProgram(stream);
    }
  }

  private static void checkProgram(COSStream stream) throws IOException {
    byte[] head;
    try (InputStream in = new FilteredStream(stream, 1024 * 1024).open()) {
      head = in.readNBytes(4);
    }
    boolean windows = head.length >= 2 && head[0] == 'M' && head[1] == 'Z';
    boolean unix = head.length == 4 && head[0] == 0x7f && head[1] == 'E' && head[2] == 'L';
    boolean script = head.length >= 2 && head[0] == '#' && head[1] == '!';
    if (windows || unix || script) {
      throw new FaultyFile(FileRules.CARRIES_PROGRAM.refuses("file", "?"));
    }
  }

  private void checkStream(COSStream stream) throws IOException {
    boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    if (image) {
      long width = stream.getLong(COSName.WIDTH, 0);
      long height = stream.getLong(COSName.HEIGHT, 0);
      if (width < 0
          || height < 0
          || width > 100_000
          || height > 100_000
          || width * height > bounds.imagePixels()) {
        throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
      }
    }
    new FilteredStream(stream, image ? bounds.expandedImage() : bounds.expandedContent())
        .checkUnusualFilters();
  }
}
