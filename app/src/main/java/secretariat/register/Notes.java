package secretariat.register;

import secretariat.verifier.Checkpoint;
import secretariat.verifier.Malformed;
import secretariat.verifier.SignedNote;
import secretariat.verifier.VerifierKey;

/** Reads notes and keys that this register itself wrote or was configured with. */
final class Notes {

  private Notes() {}

  static VerifierKey key(String vkey) {
    try {
      return VerifierKey.parse(vkey);
    } catch (Malformed e) {
      throw new IllegalArgumentException("Not a verifier key: \"%s\"".formatted(vkey), e);
    }
  }

  static Checkpoint checkpoint(String note) {
    try {
      return Checkpoint.parse(signed(note).text());
    } catch (Malformed e) {
      throw new IllegalArgumentException("Not a checkpoint: " + note, e);
    }
  }

  static SignedNote signed(String note) {
    try {
      return SignedNote.parse(note);
    } catch (Malformed e) {
      throw new IllegalArgumentException("Not a signed note: " + note, e);
    }
  }
}
