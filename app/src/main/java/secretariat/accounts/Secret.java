package secretariat.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets, of which only the hash is kept. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without those that look alike. */
  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private Secret() {}

  /** 32 random bytes, fit for an address or a header. */
  static String fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Twenty characters that are easy to read and to type: almost a hundred random bits. */
  static String readable() {
    var secret = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      secret.append(i > 0 && i % 5 == 0 ? "-" : "");
      secret.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    }
    return secret.toString();
  }

  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
