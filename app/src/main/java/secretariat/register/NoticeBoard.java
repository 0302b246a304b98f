package secretariat.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the register tells everybody about its log: how large it is, who signs, who watches. */
@Component
public class NoticeBoard {

  /**
   * @param key the vkey that signs checkpoints now
   * @param retired earlier keys, oldest first
   * @param newest the newest checkpoint that the quorum has cosigned
   * @param quorum how many witnesses must cosign before a checkpoint is published; 0 for none
   * @param signing whether checkpoints are signed at present
   */
  public record Notice(
      String origin,
      String key,
      List<Retired> retired,
      Optional<Newest> newest,
      List<Watcher> watchers,
      int quorum,
      boolean signing) {}

  /** A key that signs no longer, and the largest tree it signed. */
  public record Retired(String key, long lastSize) {}

  /** A checkpoint, word for word. */
  public record Newest(String note, long size, Instant signed) {}

  /** A witness, and the newest checkpoint that it cosigned. */
  public record Watcher(String name, String key, Optional<Cosigned> newest) {}

  /** That a witness cosigned a checkpoint of a size. */
  public record Cosigned(long size, Instant received) {}

  private final CheckpointOffice office;
  private final Witnesses witnesses;
  private final LogStore store;
  private final Log log;

  NoticeBoard(CheckpointOffice office, Witnesses witnesses, LogStore store, Log log) {
    this.office = office;
    this.witnesses = witnesses;
    this.store = store;
    this.log = log;
  }

  /** The notice as it stands; empty until the log is opened. */
  public Optional<Notice> notice() {
    return office.identity().map(this::notice);
  }

  private Notice notice(LogIdentity identity) {
    return new Notice(
        identity.origin(),
        identity.current().toString(),
        identity.retired().stream()
            .map(retired -> new Retired(retired.key().toString(), retired.lastSize()))
            .toList(),
        log.newest(),
        witnesses.known().stream().map(witness -> watcher(identity.origin(), witness)).toList(),
        witnesses.quorum(),
        log.halted().isEmpty());
  }

  private Watcher watcher(String origin, Witness witness) {
    return new Watcher(
        witness.name(), witness.key().toString(), store.newestCosignature(origin, witness.name()));
  }
}
