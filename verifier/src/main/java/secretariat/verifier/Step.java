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
  FILE_HASH,
  READ_STATEMENT,
  STATEMENT_SIGNATURE,
  STATEMENT_QUORUM,
  STATEMENT_COMMITMENT,
  STATEMENT_INCLUSION,
  STATEMENT_ACT,
  STATEMENT_KIND,
  STATEMENT_FILE;

  /** The lasting name, such as {@code file-hash}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same step, made for the status statement. */
  Step ofStatement() {
    return switch (this) {
      case READ_PROOF -> READ_STATEMENT;
      case CHECKPOINT_SIGNATURE -> STATEMENT_SIGNATURE;
      case QUORUM -> STATEMENT_QUORUM;
      case COMMITMENT -> STATEMENT_COMMITMENT;
      case INCLUSION -> STATEMENT_INCLUSION;
      case ACT -> STATEMENT_ACT;
      case KIND -> STATEMENT_KIND;
      case FILE_HASH -> STATEMENT_FILE;
      case READ_POLICY,
          READ_STATEMENT,
          STATEMENT_SIGNATURE,
          STATEMENT_QUORUM,
          STATEMENT_COMMITMENT,
          STATEMENT_INCLUSION,
          STATEMENT_ACT,
          STATEMENT_KIND,
          STATEMENT_FILE ->
          this;
    };
  }

  /** Whether the copy had stood the check when this step was made. */
  boolean isOfStatement() {
    return compareTo(READ_STATEMENT) >= 0;
  }
}
