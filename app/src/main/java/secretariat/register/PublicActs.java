package secretariat.register;

import java.time.Instant;
import java.time.LocalDate;
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
  private final Erasures erasures;
  private final Log log;
  private final List<Disclosure> disclosures;

  PublicActs(
      Register register,
      RegisterStore store,
      Erasures erasures,
      Log log,
      ObjectProvider<Disclosure> disclosures) {
    this.register = register;
    this.store = store;
    this.erasures = erasures;
    this.log = log;
    this.disclosures = disclosures.orderedStream().toList();
  }

  /**
   * What opens the commitment of one act: anybody can compute the entry from it.
   *
   * @param canonical the act as it was recorded (RFC 8785)
   */
  public record Opening(Act act, byte[] canonical, byte[] salt, byte[] commitment) {}

  /** The decision under which something was erased. */
  public record Decision(String body, String number, LocalDate date, String reason) {}

  /**
   * An act whose opening was erased: what its entry still says of it, and which act says why.
   *
   * @param by the act that records the erasure
   */
  public record Erased(
      ActId id,
      String kind,
      int version,
      Instant recorded,
      byte[] commitment,
      Act by,
      Decision decision) {}

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

  /** A public act whose opening was erased; empty if it was not. */
  public Optional<Erased> erased(ActId id) {
    return erasures
        .of(id)
        .filter(this::isOpen)
        .filter(by -> isOpen(id.subject()) && store.opened(id).isEmpty())
        .flatMap(by -> store.entered(id).map(entered -> erased(id, entered, by)));
  }

  private static Erased erased(ActId id, RegisterStore.Entered entered, Act by) {
    var why = (OpeningErased) by.content();
    return new Erased(
        id,
        entered.kind(),
        entered.version(),
        entered.recorded(),
        entered.commitment(),
        by,
        new Decision(why.body(), why.number(), why.decided(), why.reason()));
  }

  /** The proof for a public act against the newest checkpoint. */
  public Optional<ProofFile> proof(ActId id) {
    return register.act(id).filter(this::isOpen).flatMap(act -> log.proof(id));
  }

  /** The same against an earlier tree. */
  public Optional<ProofFile> proof(ActId id, Log.SignedTree tree) {
    return register.act(id).filter(this::isOpen).flatMap(act -> log.proof(id, tree));
  }

  private boolean isOpen(Act act) {
    return act.classification() == Classification.PUBLIC && isOpen(act.subject());
  }

  private boolean isOpen(Subject subject) {
    return disclosures.stream()
        .filter(each -> each.subjectKind().equals(subject.kind()))
        .allMatch(each -> each.isOpenToAll(subject));
  }
}
