package secretariat.register;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives recorded entries their places in the log and signs the tree that results. One works at a
 * time, under a lock of the database; a second one waits and can take over at any moment, since
 * places are given once (a unique key) and one root is signed for each size (another).
 */
@Component
final class Integrator implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Integrator.class);
  private static final Duration PATIENCE = Duration.ofMillis(500);
  private static final int BATCH = 10_000;

  /** Entries that arrive within this time share one tree and one signature. */
  private static final Duration GATHERING = Duration.ofMillis(100);

  private final LogStore store;
  private final TransactionTemplate transaction;
  private final CheckpointOffice checkpoints;
  private final Semaphore nudges = new Semaphore(0);
  private String settled = "0";
  private volatile boolean running;
  private Thread thread = new Thread();

  Integrator(LogStore store, PlatformTransactionManager manager, CheckpointOffice checkpoints) {
    this.store = store;
    this.transaction = new TransactionTemplate(manager);
    this.checkpoints = checkpoints;
  }

  /** Says that something was recorded. May be lost; the integrator also looks by itself. */
  void nudge() {
    nudges.release();
  }

  /** One round: number what is new, commit, sign what is unsigned. */
  synchronized void round() {
    while (Boolean.TRUE.equals(transaction.execute(status -> number()))) {
      LOG.debug("More entries than one round takes; going on");
    }
    checkpoints.signNewest();
  }

  /** Whether there is more to number. */
  private boolean number() {
    if (!store.tryLock()) {
      return false;
    }
    LogStore.Unnumbered found = store.unnumbered(settled, BATCH);
    List<LogStore.Arrived> entries = found.entries();
    if (!entries.isEmpty()) {
      long first = store.size();
      store.append(
          first,
          entries,
          entries.stream().map(entry -> Rfc6962.leafHash(entry.commitment())).toList());
      fillTiles(first, first + entries.size());
    }
    boolean more = entries.size() == BATCH;
    if (!more) {
      settled = found.settled();
    }
    return more;
  }

  private void fillTiles(long before, long after) {
    int level = 0;
    for (long from = before, to = after; to / Tree.TILE_WIDTH > 0; level++) {
      long firstTile = from / Tree.TILE_WIDTH;
      long endTile = to / Tree.TILE_WIDTH;
      for (long tile = firstTile; tile < endTile; tile++) {
        List<byte[]> hashes = store.read(level, tile * Tree.TILE_WIDTH, Tree.TILE_WIDTH);
        store.insertTile(level, tile, hashes, Tree.fold(hashes));
      }
      from = firstTile;
      to = endTile;
    }
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("integrator").daemon().start(this::work);
  }

  private void work() {
    while (running) {
      try {
        round();
        if (nudges.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          Thread.sleep(GATHERING);
          nudges.drainPermits();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warn("The integrator could not finish a round and will try again: {}", e.toString());
        settled = "0";
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    running = false;
    nudge();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
