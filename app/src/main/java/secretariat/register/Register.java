package secretariat.register;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;

/**
 * The register of acts: the one place where something that happened becomes a fact of the
 * institution. Nothing recorded is ever changed.
 */
@Component
public class Register {

  private static final int SALT_BYTES = 32;

  private final RegisterStore store;
  private final ActCodec codec;
  private final List<ActIndex> indexes;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  Register(RegisterStore store, ActCodec codec, List<ActIndex> indexes, Transactions transactions) {
    this.store = store;
    this.codec = codec;
    this.indexes = indexes;
    this.transactions = transactions;
  }

  /**
   * Judges an intent on a subject and records what follows, in one transaction. If somebody else
   * recorded meanwhile what this judgement rests on, everything is read and judged again. A refusal
   * records nothing.
   */
  public <R> Outcome<R> decide(Subject subject, Function<History, Outcome<R>> judgement) {
    return together(() -> {
      RegisterStore.Known known = store.known(subject);
      List<Act> acts = known.canonical().stream().map(codec::decode).toList();
      var history = new OpenHistory(subject, acts, known.last(), known.now(), codec);
      Outcome<R> outcome = judgement.apply(history);
      if (outcome instanceof Outcome.Done) {
        history.added().forEach(this::enter);
      }
      return outcome;
    });
  }

  /**
   * Runs several decisions in one transaction: all are recorded, or none. When it conflicts with
   * another transaction it is run again from the start.
   */
  public <R> Outcome<R> together(Supplier<Outcome<R>> work) {
    return transactions.run(work);
  }

  /** What some work would come to if it were done now; nothing of it is recorded. */
  public <R> Outcome<R> rehearse(Supplier<Outcome<R>> work) {
    return transactions.rehearse(work);
  }

  /**
   * Waits, within the transaction, until no other transaction holds one of these names: for rules
   * that span subjects.
   */
  public void lock(String... names) {
    Arrays.stream(names).sorted().forEach(store::lock);
  }

  /**
   * A subject's acts in order of sequence, without those whose opening was erased; empty if there
   * is no such subject.
   */
  public List<Act> acts(Subject subject) {
    return store.canonical(subject).stream().map(codec::decode).toList();
  }

  public Optional<Act> act(ActId id) {
    return store.opened(id).map(opened -> codec.decode(opened.canonical()));
  }

  /** The newest acts that anybody may see, newest first. */
  public List<Act> newestPublic(int limit) {
    return store.newest(Classification.PUBLIC.code(), limit).stream().map(codec::decode).toList();
  }

  /** The legal instant now, from the database's clock. */
  public Instant now() {
    return store.now();
  }

  private void enter(Act act) {
    byte[] canonical = codec.encode(act);
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    store.insert(act, Rfc6962.commitment(salt, canonical), salt, canonical);
    indexes.forEach(index -> index.enter(act));
  }
}
