package secretariat.documents;

import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every compressed stream of a PDF file into nothing, counting, before a PDF reader would
 * unpack it into memory. A small file that becomes gigabytes is refused here, at the cost of a
 * buffer.
 */
final class ExpansionBudget {

  private static final int LONGEST_DICTIONARY = 8192;
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern SIZE = Pattern.compile("/(?:Size|N)\\s+(\\d{1,10})");
  private static final Pattern PLAIN_FILTER =
      Pattern.compile("/Filter\\s*\\[?\\s*/(?:FlateDecode|Fl)\\s*(?:\\]|/(?!\\w+Decode)|>|$)");

  private final RawBytes file;
  private final PdfBounds bounds;
  private final byte[] sink = new byte[64 * 1024];
  private long spent;

  ExpansionBudget(RawBytes file, PdfBounds bounds) {
    this.file = file;
    this.bounds = bounds;
  }

  void check() throws FaultyFile {
    for (int at = 0; at < file.length() - 8; at++) {
      if (file.at(at) == 's' && file.has(at, "stream") && !file.has(at - 3, "end")) {
        check(at);
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new FaultyFile(FileRules.TOOK_TOO_LONG.refuses("file"));
      }
    }
  }

  private void check(int keyword) throws FaultyFile {
    int data = keyword + "stream".length();
    if (file.at(data) == '\r') {
      data++;
    }
    if (data < file.length() && file.at(data) == '\n') {
      data++;
    }
    String dictionary = dictionary(keyword);
    boolean structure = dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
    if (structure) {
      checkStructure(dictionary);
    }
    boolean image = dictionary.contains("/Image") || dictionary.contains("/EmbeddedFile");
    inflate(
        data,
        structure
            ? bounds.expandedStructure()
            : image ? bounds.expandedImage() : bounds.expandedContent());
  }

  /** The file's own structure must be packed in the one plain way, and be of a known size. */
  private void checkStructure(String dictionary) throws FaultyFile {
    if (dictionary.contains("/Filter") && !PLAIN_FILTER.matcher(dictionary).find()) {
      throw new FaultyFile(FileRules.UNREADABLE.refuses("file"));
    }
    Matcher sizes = SIZE.matcher(dictionary);
    while (sizes.find()) {
      if (Long.parseLong(sizes.group(1)) > bounds.objects()) {
        throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
      }
    }
  }

  /** The text from the last "obj" before the keyword, with hexadecimal escapes resolved. */
  private String dictionary(int keyword) {
    String before = file.text(Math.max(0, keyword - LONGEST_DICTIONARY), keyword);
    String own = before.substring(before.lastIndexOf("obj") + 1);
    return ESCAPE
        .matcher(own)
        .replaceAll(found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  private void inflate(int from, long limit) throws FaultyFile {
    if (from + 2 > file.length() || !looksDeflated(from)) {
      return;
    }
    ByteBuffer input = file.bytes().position(from);
    long out = 0;
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(input);
      while (!inflater.finished()) {
        int made = inflater.inflate(sink);
        if (made == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return;
        }
        out += made;
        spent += made;
        if (out > limit || spent > bounds.expanded()) {
          throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
        }
        if (Thread.currentThread().isInterrupted()) {
          throw new FaultyFile(FileRules.TOOK_TOO_LONG.refuses("file"));
        }
      }
    } catch (DataFormatException notDeflated) {
      return;
    }
  }

  private boolean looksDeflated(int at) {
    int first = file.at(at) & 0xff;
    int second = file.at(at + 1) & 0xff;
    return (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
  }
}
