package secretariat.depositary.evidence;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Archive;
import secretariat.kernel.Actor;
import secretariat.register.ActId;
import secretariat.register.Log;
import secretariat.register.Log.ProofFile;
import secretariat.register.Log.SignedTree;
import secretariat.register.PublicActs;

/**
 * Issues proofs anew: of public acts to everybody, of a certified copy to who may have the copy.
 */
@Component
public class ProofDesk {

  private static final String DOCUMENT = "document";

  private final PublicActs acts;
  private final Archive archive;
  private final Log log;

  ProofDesk(PublicActs acts, Archive archive, Log log) {
    this.acts = acts;
    this.archive = archive;
    this.log = log;
  }

  /** The proof of an act under the newest checkpoint. */
  public Optional<ProofFile> newest(Actor reader, ActId act) {
    return isCopyOf(reader, act) ? log.proof(act) : acts.proof(act);
  }

  /** The proof of an act under an earlier checkpoint. */
  public Optional<ProofFile> under(Actor reader, ActId act, SignedTree tree) {
    return isCopyOf(reader, act) ? log.proof(act, tree) : acts.proof(act, tree);
  }

  private boolean isCopyOf(Actor reader, ActId act) {
    return act.subject().kind().equals(DOCUMENT)
        && archive.copy(reader, act.subject().id(), act.sequence()).isPresent();
  }
}
