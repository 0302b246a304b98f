package secretariat.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and the signatures under it (C2SP signed-note). Nothing is verified by reading it.
 *
 * @param text ends in a newline
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  private static final int MOST_SIGNATURES = 64;

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /** Reads what {@link #toString()} wrote, and nothing else. */
  public static SignedNote parse(String note) throws Malformed {
    if (note.codePoints().anyMatch(point -> point < 0x20 && point != '\n')) {
      throw new Malformed(Reason.NOTE_CONTROL);
    }
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
      throw new Malformed(Reason.NOTE_FORM);
    }
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
      if (signatures.size() == MOST_SIGNATURES) {
        throw new Malformed(Reason.NOTE_SIGNATURES, MOST_SIGNATURES);
      }
      signatures.add(NoteSignature.parse(line));
    }
    return new SignedNote(note.substring(0, blank + 1), signatures);
  }

  /** The signatures that claim to be made with this key, true or not. */
  public List<NoteSignature> by(VerifierKey key) {
    return signatures.stream().filter(key::isNamedBy).toList();
  }

  /** The note as it is stored and sent. */
  @Override
  public String toString() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(note::append);
    return note.toString();
  }
}
