package secretariat.verifier;

import java.util.Locale;

/** Why a check fails, or why a text cannot be read. Each has its wording in three languages. */
public enum Reason {
  AT_LINE,
  EXPORT_FORM,
  EXPORT_LINE,
  EXPORT_EXTRA,
  EXPORT_MISSING,
  EXPORT_CHANGED,
  EXPORT_ORIGIN,
  EXPORT_ACT,
  EXPORT_RECIPIENT,
  EXPORT_COPY,
  TOO_LARGE,
  NOT_UTF8,
  NOT_BASE64,
  KEY_FORM,
  KEY_TYPE,
  KEY_ID,
  POLICY_END,
  POLICY_CONTROL,
  POLICY_KEYWORD,
  POLICY_WORDS,
  POLICY_TWICE,
  POLICY_NAME,
  POLICY_MEMBER,
  POLICY_THRESHOLD,
  POLICY_QUORUM,
  POLICY_RETIRED,
  PROOF_FORM,
  PROOF_INDEX,
  PROOF_PATH,
  NOTE_CONTROL,
  NOTE_FORM,
  NOTE_SIGNATURES,
  SIGNATURE_LINE,
  CHECKPOINT_FORM,
  ORIGIN_UNKNOWN,
  SIGNATURE_MISSING,
  SIGNATURE_WRONG,
  KEY_RETIRED,
  QUORUM_NOT_REACHED,
  NO_OPENING,
  NOT_IN_TREE,
  NOT_CANONICAL,
  ACT_MEMBER,
  OTHER_KIND,
  OTHER_LENGTH,
  OTHER_FILE;

  /** The lasting name, such as {@code key-retired}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
