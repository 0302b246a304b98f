package secretariat.register;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the index tables again from the acts at the first start after an upgrade, before anything
 * else is at work: a migration may bring a table which older acts should have filled.
 */
@Component
final class IndexUpkeep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);

  private final IndexTables indexes;
  private final AuditStore store;
  private volatile boolean running;

  IndexUpkeep(IndexTables indexes, AuditStore store) {
    this.indexes = indexes;
    this.store = store;
  }

  @Override
  public void start() {
    String migrations = store.migrations();
    if (!store.migrationsOfIndex().equals(Optional.of(migrations))) {
      long entries = store.entryCount();
      if (entries > 0) {
        LOG.info("After an upgrade the index tables are made again from {} acts", entries);
        indexes.remake();
      }
      store.noteIndexMade(migrations);
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before the integrator, the timekeeper and the pages. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }
}
