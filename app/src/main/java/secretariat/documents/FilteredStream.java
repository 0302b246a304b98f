package secretariat.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * One stream and the filters it went through. A single Flate filter was already measured on the raw
 * bytes; any other chain is undone here step by step, and never beyond the limit.
 */
final class FilteredStream {

  /** What an intermediate step of a chain may become; a legitimate one is a small text form. */
  private static final long LONGEST_STEP = 64L * 1024 * 1024;

  /** Filters that make an image out of bytes: bounded by the image's width and height. */
  private static final Set<COSName> IMAGE_FILTERS =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private static final Set<COSName> FLATE =
      Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private final COSStream stream;
  private final long limit;

  FilteredStream(COSStream stream, long limit) {
    this.stream = stream;
    this.limit = limit;
  }

  void checkUnusualFilters() throws IOException {
    List<COSName> filters = filters();
    if (filters.isEmpty() || (filters.size() == 1 && FLATE.contains(filters.getFirst()))) {
      return;
    }
    if (filters.size() > 4) {
      throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
    }
    undo(filters, false);
  }

  /** The first bytes of the stream as they would be read out. */
  InputStream open() throws IOException {
    return undo(filters(), true);
  }

  private InputStream undo(List<COSName> filters, boolean headOnly) throws IOException {
    InputStream in = stream.createRawInputStream();
    for (int i = 0; i < filters.size(); i++) {
      if (IMAGE_FILTERS.contains(filters.get(i))) {
        return in;
      }
      var out = new Counted(Math.min(limit, LONGEST_STEP), i < filters.size() - 1 || headOnly);
      try (InputStream from = in) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(from, out, stream, i);
      } catch (FaultyFile tooLong) {
        if (!headOnly) {
          throw tooLong;
        }
      }
      in = new ByteArrayInputStream(out.kept.toByteArray());
    }
    return in;
  }

  private List<COSName> filters() {
    COSBase filter = stream.getFilters();
    var names = new ArrayList<COSName>();
    if (filter instanceof COSName name) {
      names.add(name);
    } else if (filter instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Counts what is written, and stops at the limit; keeps it only where it is needed again. */
  private static final class Counted extends OutputStream {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final long limit;
    private final boolean keep;
    private long count;

    Counted(long limit, boolean keep) {
      this.limit = limit;
      this.keep = keep;
    }

    @Override
    public void write(int each) throws IOException {
      write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      count += length;
      if (count > limit) {
        throw new FaultyFile(FileRules.EXPANDS_TOO_FAR.refuses("file"));
      }
      if (keep) {
        kept.write(source, offset, length);
      }
    }
  }
}
