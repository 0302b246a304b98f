package secretariat.witness;

import secretariat.verifier.NoteSignature;

/** What the witness answers, and the status under which the protocol sends it. */
sealed interface Verdict {

  /** It was consistent; it is recorded and cosigned. */
  record Cosigned(NoteSignature signature) implements Verdict {}

  /** The request is not of the proper form, or its old size exceeds the new one. */
  record Unreadable() implements Verdict {}

  /** No key of the checkpoint's origin that the witness trusts has signed it. */
  record Unsigned() implements Verdict {}

  /** The witness does not know the origin. */
  record UnknownOrigin() implements Verdict {}

  /** The witness saw another tree last. */
  record Conflict(long size) implements Verdict {}

  /** The proof does not show that the new tree begins with the old one. */
  record Inconsistent() implements Verdict {}

  default int status() {
    return switch (this) {
      case Cosigned cosigned -> 200;
      case Unreadable unreadable -> 400;
      case Unsigned unsigned -> 403;
      case UnknownOrigin unknown -> 404;
      case Conflict conflict -> 409;
      case Inconsistent inconsistent -> 422;
    };
  }
}
