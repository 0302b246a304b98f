package secretariat.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/**
 * A public key and the name it signs under. Written as C2SP signed-note does: {@code <name>+<key id
 * in 8 hexadecimal digits>+<base64 of type and key>}.
 *
 * @param name for a log, its origin
 * @param publicKey the 32 bytes of an Ed25519 public key
 */
public record VerifierKey(String name, KeyType type, Bytes publicKey) {

  /** What precedes the 32 bytes in the X.509 form of an Ed25519 public key (RFC 8410). */
  private static final Bytes X509 = Bytes.ofHex("302a300506032b6570032100");

  private static final int TIME = 8;

  public VerifierKey {
    if (!isKeyName(name) || publicKey.length() != 32) {
      throw new IllegalArgumentException("Not a verifier key: \"" + name + "\"");
    }
  }

  /** Reads what {@link #toString()} wrote, and nothing else. */
  public static VerifierKey parse(String text) throws Malformed {
    int first = text.indexOf('+');
    int second = text.indexOf('+', first + 1);
    if (first < 0 || second < 0 || !isKeyName(text.substring(0, first))) {
      throw new Malformed(Reason.KEY_FORM, text);
    }
    Bytes material = Bytes.ofBase64(text.substring(second + 1));
    KeyType type =
        Arrays.stream(KeyType.values())
            .filter(known -> material.length() > 0 && known.code().equals(material.slice(0, 1)))
            .findFirst()
            .orElseThrow(() -> new Malformed(Reason.KEY_TYPE, text));
    if (material.length() != 33) {
      throw new Malformed(Reason.KEY_FORM, text);
    }
    var key = new VerifierKey(text.substring(0, first), type, material.slice(1, 33));
    if (!key.toString().equals(text)) {
      throw new Malformed(Reason.KEY_ID, text);
    }
    try {
      key.forVerification();
    } catch (GeneralSecurityException notAPoint) {
      throw new Malformed(Reason.KEY_FORM, text);
    }
    return key;
  }

  /** The first four bytes of SHA-256 over name, newline, type and key. */
  public Bytes keyId() {
    return Bytes.sha256(Bytes.utf8(name + "\n"), type.code(), publicKey).slice(0, 4);
  }

  /** Whether the signature claims, by name and key id, to be made with this key. */
  public boolean isNamedBy(NoteSignature signature) {
    return signature.name().equals(name) && signature.keyId().equals(keyId());
  }

  /** Whether the signature was made over this text with this key. */
  public boolean verifies(NoteSignature signature, String text) {
    return isNamedBy(signature)
        && switch (type) {
          case LOG -> verifies(text, signature.value());
          case WITNESS -> verifiesCosignature(signature.value(), text);
        };
  }

  private boolean verifiesCosignature(Bytes value, String text) {
    if (value.length() < TIME) {
      return false;
    }
    long time = java.nio.ByteBuffer.wrap(value.slice(0, TIME).array()).getLong();
    return time >= 0 && verifies(cosigned(time, text), value.slice(TIME, value.length()));
  }

  /** What a witness signs: two lines, then the text of the checkpoint. */
  public static String cosigned(long time, String text) {
    return "cosignature/v1\ntime " + time + "\n" + text;
  }

  private boolean verifies(String message, Bytes signature) {
    try {
      Signature ed25519 = forVerification();
      ed25519.update(message.getBytes(StandardCharsets.UTF_8));
      return signature.length() == 64 && ed25519.verify(signature.array());
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  private Signature forVerification() throws GeneralSecurityException {
    Signature ed25519 = Signature.getInstance("Ed25519");
    ed25519.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(X509.then(publicKey).array())));
    return ed25519;
  }

  static boolean isKeyName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(point ->
                point == '+'
                    || Character.isSpaceChar(point)
                    || Character.isWhitespace(point)
                    || Character.isISOControl(point));
  }

  /** The verifier key in its written form, often called vkey. */
  @Override
  public String toString() {
    return name + "+" + keyId().hex() + "+" + type.code().then(publicKey).base64();
  }
}
