package secretariat.verifier;

/** The two kinds of signature that the verifier knows, both with Ed25519 (RFC 8032). */
public enum KeyType {
  /** A log signs the text of its checkpoint (C2SP signed-note, type 0x01). */
  LOG(0x01),
  /** A witness signs the text and the time at which it saw it (C2SP tlog-cosignature, 0x04). */
  WITNESS(0x04);

  private final int code;

  KeyType(int code) {
    this.code = code;
  }

  /** The one byte that stands for it in key ids and verifier keys. */
  Bytes code() {
    return Bytes.of(new byte[] {(byte) code});
  }
}
