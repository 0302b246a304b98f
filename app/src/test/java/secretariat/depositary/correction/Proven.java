package secretariat.depositary.correction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.standing.StandingDesk;
import secretariat.documents.FileStore;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Subject;
import secretariat.verifier.Answer;
import secretariat.verifier.Bytes;
import secretariat.verifier.CopyCheck;
import secretariat.verifier.FileDigest;

/** What can be proven of a correction: by the verifier, on paper, and by a refusal. */
final class Proven {

  private Proven() {}

  /** The answer of the stand-alone verifier, with the newest statement. */
  static Answer verified(CorrectionWorld world, Copy copy, String document) throws Exception {
    var statement =
        world
            .office(StandingDesk.class)
            .newest(CorrectionWorld.KAZAKHSTAN, copy.act().file().sha256())
            .orElseThrow();
    Log log = world.office(Log.class);
    CorrectionWorld.await(() -> log.proof(statement.act()).isPresent());
    ActId act = new ActId(new Subject("document", document), copy.sequence());
    return CopyCheck.check(
        digest(world, copy),
        Bytes.of(log.proof(act).orElseThrow().bytes()),
        Bytes.of(log.policy().orElseThrow().getBytes(StandardCharsets.UTF_8)),
        Optional.of(Bytes.of(log.proof(statement.act()).orElseThrow().bytes())));
  }

  private static FileDigest digest(CorrectionWorld world, Copy copy) throws IOException {
    try (InputStream file = world.office(FileStore.class).open(copy.act().file().sha256())) {
      return FileDigest.of(file);
    }
  }

  static Rule refusal(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).refusals().getFirst().rule();
  }
}
