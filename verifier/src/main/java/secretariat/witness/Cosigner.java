package secretariat.witness;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import secretariat.verifier.Bytes;
import secretariat.verifier.Checkpoint;
import secretariat.verifier.Merkle;
import secretariat.verifier.SignedNote;
import secretariat.verifier.VerifierKey;

/** Judges submissions, one at a time, so that a check and what it leaves behind are one. */
final class Cosigner {

  private final SigningKey key;
  private final List<VerifierKey> logs;
  private final SeenCheckpoints seen;
  private final InstantSource clock;

  Cosigner(SigningKey key, List<VerifierKey> logs, SeenCheckpoints seen, InstantSource clock) {
    this.key = key;
    this.logs = List.copyOf(logs);
    this.seen = seen;
    this.clock = clock;
  }

  /** The checks of C2SP tlog-witness, in its order. */
  synchronized Verdict judge(Bytes body) throws IOException {
    Submission submission = Submission.parse(body).orElse(null);
    if (submission == null) {
      return new Verdict.Unreadable();
    }
    Checkpoint next = submission.checkpoint();
    List<VerifierKey> keys = logs.stream().filter(log -> log.name().equals(next.origin())).toList();
    if (keys.isEmpty()) {
      return new Verdict.UnknownOrigin();
    }
    if (!isSigned(submission.note(), keys)) {
      return new Verdict.Unsigned();
    }
    if (submission.old() > next.size()) {
      return new Verdict.Unreadable();
    }
    Checkpoint last = seen.last(next.origin());
    boolean sameSize = last.size() == next.size();
    if (submission.old() != last.size() || (sameSize && !last.root().equals(next.root()))) {
      return new Verdict.Conflict(last.size());
    }
    if (!Merkle.verifyConsistency(
        last.size(), last.root(), next.size(), next.root(), submission.path())) {
      return new Verdict.Inconsistent();
    }
    if (!sameSize) {
      seen.remember(next, submission.note());
    }
    return new Verdict.Cosigned(key.sign(submission.note().text(), clock.instant()));
  }

  /**
   * Whether a trusted key has signed; a false signature in a trusted key's name spoils the note.
   */
  private static boolean isSigned(SignedNote note, List<VerifierKey> keys) {
    return keys.stream().anyMatch(key -> !note.by(key).isEmpty())
        && keys.stream()
            .allMatch(key ->
                note.by(key).stream().allMatch(signature -> key.verifies(signature, note.text())));
  }
}
