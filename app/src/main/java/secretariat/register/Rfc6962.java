package secretariat.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of the log, with SHA-256. The verifier has its own: what one side writes and the other
 * checks shares no code.
 */
final class Rfc6962 {

  private static final byte[] TAG = "secretariat/act/v1\0".getBytes(StandardCharsets.US_ASCII);

  private Rfc6962() {}

  /** The log's entry for an act: it commits to the bytes and, without the salt, tells nothing. */
  static byte[] commitment(byte[] salt, byte[] canonical) {
    MessageDigest digest = sha256();
    digest.update(TAG);
    digest.update(salt);
    return digest.digest(canonical);
  }

  /** RFC 6962, section 2.1: the hash of one entry as a leaf. */
  static byte[] leafHash(byte[] entry) {
    MessageDigest digest = sha256();
    digest.update((byte) 0);
    return digest.digest(entry);
  }

  /** RFC 6962, section 2.1: the hash of an inner node. */
  static byte[] nodeHash(byte[] left, byte[] right) {
    MessageDigest digest = sha256();
    digest.update((byte) 1);
    digest.update(left);
    return digest.digest(right);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
