package secretariat.witness;

import java.util.List;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Malformed;
import secretariat.verifier.Proof;
import secretariat.verifier.SignedNote;

/**
 * A request to cosign.
 *
 * @param old the size of the tree that the sender believes the witness saw last
 * @param path the proof that the new tree begins with that one
 */
record Submission(long old, List<Bytes> path, SignedNote note, Checkpoint checkpoint) {

  private static final String OLD = "old ";

  /** Reads the body of a request; empty where it is not of the form that the protocol asks for. */
  static java.util.Optional<Submission> parse(Bytes body) {
    try {
      String text = body.text();
      int blank = text.indexOf("\n\n");
      if (blank < 0 || !text.startsWith(OLD)) {
        return java.util.Optional.empty();
      }
      List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
      var old = Checkpoint.decimal(lines.getFirst().substring(OLD.length()));
      if (old.isEmpty()) {
        return java.util.Optional.empty();
      }
      SignedNote note = SignedNote.parse(text.substring(blank + 2));
      return java.util.Optional.of(
          new Submission(
              old.getAsLong(),
              Proof.hashes(lines.subList(1, lines.size())),
              note,
              Checkpoint.parse(note.text())));
    } catch (Malformed malformed) {
      return java.util.Optional.empty();
    }
  }
}
