package secretariat.verifier;

/**
 * What the register commits to for one act: the act itself, behind a random salt, so that nobody
 * can guess an act from its entry in the log.
 *
 * @param salt 32 random bytes
 * @param act the canonical bytes of the act
 */
public record Commitment(Bytes salt, Bytes act) {

  /** The length of a salt in bytes. */
  public static final int SALT = 32;

  private static final Bytes TAG = Bytes.utf8("secretariat/act/v1\0");

  public Commitment {
    if (salt.length() != SALT) {
      throw new IllegalArgumentException("A salt has 32 bytes, not " + salt.length());
    }
  }

  /** Reads the extra data of a proof: the salt, then the act. */
  public static Commitment ofExtra(Bytes extra) throws Malformed {
    if (extra.length() <= SALT) {
      throw new Malformed(Reason.NO_OPENING);
    }
    return new Commitment(extra.slice(0, SALT), extra.slice(SALT, extra.length()));
  }

  /** The extra data of a proof. */
  public Bytes extra() {
    return salt.then(act);
  }

  /** The log entry: 32 bytes. */
  public Bytes entry() {
    return Bytes.sha256(TAG, salt, act);
  }

  /** The entry's leaf hash in the tree. */
  public Bytes leafHash() {
    return Merkle.leafHash(entry());
  }
}
