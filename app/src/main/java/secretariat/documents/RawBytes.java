package secretariat.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The file as mere bytes, before any PDF reader touches it: it must begin and end as a PDF file
 * does, and be nothing else besides.
 */
final class RawBytes {

  private static final int HEAD = 1024;
  private static final int ARCHIVE_END = 22;
  private static final int LONGEST_ARCHIVE_COMMENT = 65_535;

  private final ByteBuffer bytes;

  private RawBytes(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Maps a file outside the heap. */
  static RawBytes of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new RawBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  ByteBuffer bytes() {
    return bytes.duplicate();
  }

  int length() {
    return bytes.limit();
  }

  byte at(int position) {
    return bytes.get(position);
  }

  boolean has(int position, String ascii) {
    if (position < 0 || position + ascii.length() > length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes.get(position + i) != (byte) ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String text(int from, int to) {
    byte[] copy = new byte[to - from];
    bytes.duplicate().position(from).get(copy);
    return new String(copy, StandardCharsets.ISO_8859_1);
  }

  void check() throws FaultyFile {
    if (!has(0, "%PDF-1.") && !has(0, "%PDF-2.")) {
      String head = text(0, Math.min(HEAD, length()));
      throw new FaultyFile(
          (head.contains("%PDF-") ? FileRules.TWO_FORMATS : FileRules.NOT_A_PDF).refuses("file"));
    }
    checkOtherFormats();
    int end = length();
    while (end > 0 && isBlank(at(end - 1))) {
      end--;
    }
    if (!has(end - 5, "%%EOF")) {
      boolean endsEarlier = text(Math.max(0, end - 2048), end).contains("%%EOF");
      throw new FaultyFile(
          (endsEarlier ? FileRules.TWO_FORMATS : FileRules.TRUNCATED).refuses("file"));
    }
  }

  /** A web page at the head, or an archive whose directory reaches exactly to the end. */
  private void checkOtherFormats() throws FaultyFile {
    String head = text(0, Math.min(HEAD, length())).toLowerCase(Locale.ROOT);
    boolean page = head.contains("<html") || head.contains("<script") || head.contains("<svg");
    int first = Math.max(0, length() - ARCHIVE_END - LONGEST_ARCHIVE_COMMENT);
    boolean archive = false;
    for (int at = length() - ARCHIVE_END; at >= first && !archive; at--) {
      if (has(at, "PK\u0005\u0006")) {
        int comment = (at(at + 20) & 0xff) | (at(at + 21) & 0xff) << 8;
        archive = at + ARCHIVE_END + comment >= length() - 64;
      }
    }
    if (page || archive) {
      throw new FaultyFile(FileRules.TWO_FORMATS.refuses("file"));
    }
  }

  static boolean isBlank(byte each) {
    return each == ' ' || each == '\n' || each == '\r' || each == '\t' || each == '\f' || each == 0;
  }
}
