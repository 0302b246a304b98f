package secretariat.register;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import secretariat.verifier.Checkpoint;

/**
 * Signs one checkpoint for the tree as it stands, unless the tree does not extend the newest
 * checkpoint known outside the database: then it signs nothing and says why.
 */
@Component
final class CheckpointOffice {

  private static final Logger LOG = LoggerFactory.getLogger(CheckpointOffice.class);

  /** Whether checkpoints are signed now. */
  sealed interface Standing {
    record Signing() implements Standing {}

    /**
     * @param forked whether the tree does not extend what was signed before
     */
    record Halted(String why, boolean forked) implements Standing {}
  }

  private final LogStore store;
  private final RegisterStore acts;
  private final ActCodec codec;
  private final LogFolder folder;
  private final TransactionTemplate transaction;
  private final AtomicReference<Standing> standing = new AtomicReference<>(new Standing.Signing());

  CheckpointOffice(
      LogStore store,
      RegisterStore acts,
      ActCodec codec,
      LogFolder folder,
      PlatformTransactionManager manager) {
    this.store = store;
    this.acts = acts;
    this.codec = codec;
    this.folder = folder;
    this.transaction = new TransactionTemplate(manager);
  }

  Standing standing() {
    return standing.get();
  }

  /** Whether the tree was found not to extend what was signed before. */
  boolean forked() {
    return standing.get() instanceof Standing.Halted halted && halted.forked();
  }

  Optional<LogIdentity> identity() {
    return LogIdentity.fold(
        acts.canonical(LogIdentity.SUBJECT).stream().map(codec::decode).toList());
  }

  /** The newest checkpoint of the log as it is called now that so many witnesses cosigned. */
  Optional<LogStore.Signed> newest(int cosignatures) {
    return identity().flatMap(identity -> store.newestCheckpoint(identity.origin(), cosignatures));
  }

  void signNewest() {
    transaction.executeWithoutResult(status -> {
      if (store.tryLock()) {
        sign();
      }
    });
  }

  private void sign() {
    long size = store.size();
    Optional<LogIdentity> identity = identity();
    if (size == 0 || identity.isEmpty()) {
      return;
    }
    String origin = identity.get().origin();
    Optional<LogStore.Signed> newest = store.newestCheckpoint(origin, 0);
    Optional<String> fork = forkOf(origin, size, newest);
    if (fork.isPresent()) {
      halt(new Standing.Halted(fork.get(), true));
      return;
    }
    if (newest.isPresent() && newest.get().size() == size) {
      standing.set(new Standing.Signing());
      remember(newest.get());
      return;
    }
    Optional<LogKeyring.NoteSigner> signer = folder.keyring().signer(identity.get().current());
    if (signer.isEmpty()) {
      halt(new Standing.Halted("the private key of the log is not here", false));
      return;
    }
    standing.set(new Standing.Signing());
    byte[] root = new Tree(new TilesOnce(store, size)).root(size);
    String text = "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
    var checkpoint = new LogStore.Signed(origin, size, root, signer.get().sign(text), acts.now());
    store.insert(checkpoint);
    remember(checkpoint);
  }

  /** Before the transaction commits, so that nothing is published that is not remembered. */
  private void remember(LogStore.Signed checkpoint) {
    if (folder.memory().note().filter(checkpoint.note()::equals).isEmpty()) {
      folder.memory().remember(checkpoint.note());
    }
  }

  /** Why the tree does not extend what was signed before, if it does not. */
  private Optional<String> forkOf(String origin, long size, Optional<LogStore.Signed> newest) {
    Optional<Checkpoint> outside =
        folder.memory().newest().filter(checkpoint -> checkpoint.origin().equals(origin));
    if (outside.isEmpty() || newest.filter(signed -> same(signed, outside.get())).isPresent()) {
      return Optional.empty();
    }
    Checkpoint known = outside.get();
    if (known.size() > size) {
      return Optional.of(
          "a checkpoint of %d entries is known outside the database, which has only %d: it was restored from an older backup"
              .formatted(known.size(), size));
    }
    return Arrays.equals(
            new Tree(new TilesOnce(store, known.size())).root(known.size()), known.root().array())
        ? Optional.empty()
        : Optional.of(
            "the first %d entries are not those of the checkpoint known outside the database"
                .formatted(known.size()));
  }

  private static boolean same(LogStore.Signed signed, Checkpoint known) {
    return signed.size() == known.size() && Arrays.equals(signed.root(), known.root().array());
  }

  private void halt(Standing.Halted halted) {
    if (!standing.getAndSet(halted).equals(halted)) {
      LOG.error("No checkpoint is signed: {}", halted.why());
    }
  }
}
