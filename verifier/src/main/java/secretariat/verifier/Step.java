package secretariat.verifier;

import java.util.Locale;

/** The steps of the check, in their order. */
public enum Step {
  READ_POLICY,
  READ_PROOF,
  CHECKPOINT_SIGNATURE,
  QUORUM,
  COMMITMENT,
  INCLUSION,
  ACT,
  KIND,
  FILE_HASH;

  /** The lasting name, such as {@code file-hash}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
