package secretariat.register;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import secretariat.kernel.Classification;
import secretariat.register.Log.ProofFile;

/**
 * The acts that anybody may see, with what opens their entries in the log. An act counts as public
 * if it was recorded so and no later act has raised its subject's classification.
 */
@Component
public class PublicActs {

  /** How many more acts are read, at most, to make up for those that are no longer open. */
  private static final int SURPLUS = 4;

  private final Register register;
  private final RegisterStore store;
  private final Log log;
  private final List<Disclosure> disclosures;

  PublicActs(
      Register register, RegisterStore store, Log log, ObjectProvider<Disclosure> disclosures) {
    this.register = register;
    this.store = store;
    this.log = log;
    this.disclosures = disclosures.orderedStream().toList();
  }

  /**
   * What opens the commitment of one act: anybody can compute the entry from it.
   *
   * @param canonical the act as it was recorded (RFC 8785)
   */
  public record Opening(Act act, byte[] canonical, byte[] salt, byte[] commitment) {}

  /** The newest public acts, newest first. */
  public List<Act> newest(int limit) {
    return register.newestPublic(limit * SURPLUS).stream()
        .filter(this::isOpen)
        .limit(limit)
        .toList();
  }

  /** The opening of a public act; empty if there is none, or if it is not open to all. */
  public Optional<Opening> opening(ActId id) {
    return register
        .act(id)
        .filter(this::isOpen)
        .flatMap(act ->
            store
                .opened(id)
                .map(opened ->
                    new Opening(act, opened.canonical(), opened.salt(), opened.commitment())));
  }

  /** The proof for a public act against the newest checkpoint. */
  public Optional<ProofFile> proof(ActId id) {
    return register.act(id).filter(this::isOpen).flatMap(act -> log.proof(id));
  }

  private boolean isOpen(Act act) {
    return act.classification() == Classification.PUBLIC
        && disclosures.stream()
            .filter(each -> each.subjectKind().equals(act.subject().kind()))
            .allMatch(each -> each.isOpenToAll(act.subject()));
  }
}
