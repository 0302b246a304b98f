package secretariat.depositary.press;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The picture elements of a page as a PDF file stores them: one byte each where the page is only
 * black, white and grey, else three.
 */
final class Samples {

  private final int[] pixels;
  private final int width;
  private final boolean grey;

  private Samples(int[] pixels, int width) {
    this.pixels = pixels;
    this.width = width;
    this.grey = isGrey(pixels);
  }

  static Samples of(BufferedImage image) {
    if (!(image.getRaster().getDataBuffer() instanceof DataBufferInt buffer)) {
      throw new IllegalArgumentException("Expected an image of type INT_RGB");
    }
    return new Samples(buffer.getData(), image.getWidth());
  }

  boolean isGrey() {
    return grey;
  }

  String digest() {
    MessageDigest digest = sha256();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      write(out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of samples that were stored, without holding them. */
  static String digest(InputStream stored) throws IOException {
    MessageDigest digest = sha256();
    stored.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Packed without loss, unless that would be longer than the limit, as photographs are. */
  Optional<byte[]> packed(int limit) throws IOException {
    var out = new ByteArrayOutputStream();
    var deflater = new Deflater(5);
    try (var packer = new DeflaterOutputStream(out, deflater, 32 * 1024)) {
      byte[] row = new byte[width * (grey ? 1 : 3)];
      for (int start = 0; start < pixels.length; start += width) {
        fill(row, start);
        packer.write(row);
        if (out.size() > limit) {
          return Optional.empty();
        }
      }
    } finally {
      deflater.end();
    }
    return Optional.of(out.toByteArray());
  }

  private void write(OutputStream out) throws IOException {
    byte[] row = new byte[width * (grey ? 1 : 3)];
    for (int start = 0; start < pixels.length; start += width) {
      fill(row, start);
      out.write(row);
    }
  }

  private void fill(byte[] row, int start) {
    for (int i = 0, at = 0; i < width; i++) {
      int pixel = pixels[start + i];
      if (grey) {
        row[at++] = (byte) pixel;
      } else {
        row[at++] = (byte) (pixel >> 16);
        row[at++] = (byte) (pixel >> 8);
        row[at++] = (byte) pixel;
      }
    }
  }

  private static boolean isGrey(int[] pixels) {
    for (int pixel : pixels) {
      if (((pixel >> 16) & 0xff) != (pixel & 0xff) || ((pixel >> 8) & 0xff) != (pixel & 0xff)) {
        return false;
      }
    }
    return true;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }
}
