package secretariat.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** What the check needs to know of the file: its SHA-256 and its length in bytes. */
public record FileDigest(Bytes sha256, long length) {

  /** Reads the stream to its end, whatever its length, in little memory. */
  public static FileDigest of(InputStream stream) throws IOException {
    MessageDigest digest = Bytes.digest();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
      digest.update(buffer, 0, count);
      length += count;
    }
    return new FileDigest(Bytes.of(digest.digest()), length);
  }
}
