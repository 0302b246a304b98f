package secretariat.depositary.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that notes of every file in it its length and SHA-256, and ends with that list. */
final class ManifestedZip implements AutoCloseable {

  /** Writes one file, piece by piece. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static final String MANIFEST = "manifest.txt";

  private final ZipOutputStream zip;
  private final StringBuilder manifest = new StringBuilder();

  /**
   * @param head the lines above the list of files
   */
  ManifestedZip(OutputStream out, String head) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    manifest.append(head).append('\n');
  }

  void put(String path, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    var counted = new Counted(zip);
    var digested = new DigestOutputStream(counted, sha256());
    content.writeTo(digested);
    digested.flush();
    zip.closeEntry();
    manifest
        .append(HexFormat.of().formatHex(digested.getMessageDigest().digest()))
        .append(' ')
        .append(counted.bytes)
        .append(' ')
        .append(path)
        .append('\n');
  }

  void put(String path, byte[] bytes) throws IOException {
    put(path, out -> out.write(bytes));
  }

  @Override
  public void close() throws IOException {
    zip.putNextEntry(new ZipEntry(MANIFEST));
    zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  private static final class Counted extends FilterOutputStream {

    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
      out.write(some, from, count);
      bytes += count;
    }
  }
}
