package secretariat.verifier;

import java.util.Locale;

/** What a reader must know beside the answer that a copy is genuine. */
public enum Caveat {
  /** The policy asks for no witness. */
  NO_WITNESS,
  /** The electronic seal inside the PDF is not looked at. */
  SEAL_NOT_CHECKED,
  /** What was registered after this tree is not known. */
  LATER_NOT_CHECKED,
  /** What was registered after the status statement is not known. */
  AFTER_STATEMENT_NOT_CHECKED;

  /** The lasting name, such as {@code no-witness}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
