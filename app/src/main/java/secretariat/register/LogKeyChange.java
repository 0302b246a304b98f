package secretariat.register;

import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.verifier.VerifierKey;

/**
 * Changes the key that signs checkpoints. The retired key stays in the policy with the largest tree
 * that it signed, so that what it signed stays provable and it can sign nothing later.
 */
@Component
class LogKeyChange {

  static final Rule NOT_OPEN = Rule.of("register.log-not-open");
  static final Rule BUSY = Rule.of("register.log-busy");
  static final Rule FORKED = Rule.of("register.log-forked");

  private final Register register;
  private final CheckpointOffice office;
  private final LogStore store;
  private final LogFolder folder;
  private final Seat seat;

  LogKeyChange(
      Register register, CheckpointOffice office, LogStore store, LogFolder folder, Seat seat) {
    this.register = register;
    this.office = office;
    this.store = store;
    this.folder = folder;
    this.seat = seat;
  }

  /** Makes a new key and records the change; nobody signs meanwhile. */
  Outcome<Act> change() {
    return office.forked()
        ? Outcome.refused(FORKED.refuses(""))
        : register.decide(LogIdentity.SUBJECT, this::judge);
  }

  private Outcome<Act> judge(History history) {
    Optional<LogIdentity> identity = LogIdentity.fold(history.acts());
    if (identity.isEmpty()) {
      return Outcome.refused(NOT_OPEN.refuses(""));
    }
    if (!store.tryLock()) {
      return Outcome.refused(BUSY.refuses(""));
    }
    String origin = identity.get().origin();
    long lastSize = store.newestCheckpoint(origin, 0).map(LogStore.Signed::size).orElse(0L);
    VerifierKey key = folder.keyring().create(origin);
    return Outcome.done(
        history.record(
            Actor.SYSTEM,
            seat.dateOf(history.now()),
            Classification.PUBLIC,
            new LogKeyChanged(identity.get().current().toString(), lastSize, key.toString())));
  }
}
