package secretariat.documents;

import java.time.Duration;

/**
 * How large a PDF file may be, so that reading it costs a known amount of memory and time.
 *
 * @param bytes the file's length at most
 * @param pages the number of pages at most
 * @param expanded what all its compressed streams may become together, in bytes
 * @param time how long the inspection may take
 */
public record PdfBounds(long bytes, int pages, long expanded, Duration time) {

  private static final long MEBIBYTE = 1024 * 1024;

  /** The bounds unless the operator says otherwise: 64 MiB and 2000 pages. */
  public static final PdfBounds USUAL =
      new PdfBounds(64 * MEBIBYTE, 2000, 4096 * MEBIBYTE, Duration.ofSeconds(60));

  /** What one stream may become: a scanned page in colour at 600 dots per inch fits. */
  long expandedImage() {
    return Math.min(expanded, 256 * MEBIBYTE);
  }

  /** What the drawing of one page, a font or a colour profile may become. */
  long expandedContent() {
    return Math.min(expanded, 64 * MEBIBYTE);
  }

  /** What a stream that holds the file's own structure may become. */
  long expandedStructure() {
    return Math.min(expanded, 16 * MEBIBYTE);
  }

  /** The picture elements of one image at most: a sheet of A3 at 600 dots per inch. */
  long imagePixels() {
    return 75_000_000;
  }

  /** The objects in the file at most; each costs memory while the file is open. */
  int objects() {
    return 400_000;
  }
}
