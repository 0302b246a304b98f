package secretariat.search;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the catalogue of this node in step while nobody asks: enters what was recorded, by whatever
 * node, and reads the words of new files. It may stop at any moment; the next start goes on.
 */
@Component
class Cataloguer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Cataloguer.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Catalogue catalogue;
  private final CardIndex cards;
  private volatile boolean running;
  private Thread entering = new Thread();
  private Thread reading = new Thread();

  Cataloguer(Catalogue catalogue, CardIndex cards) {
    this.catalogue = catalogue;
    this.cards = cards;
  }

  @Override
  public void start() {
    running = true;
    entering = begun("search-entering", this::enter);
    reading = begun("search-reading", this::read);
  }

  /** Enters what waits, and keeps it. */
  private boolean enter() {
    catalogue.readable();
    boolean more = catalogue.enterSome();
    if (!more) {
      catalogue.keep();
    }
    return more;
  }

  private boolean read() {
    Optional<Set<String>> about = cards.readOne();
    about.ifPresent(subjects -> subjects.forEach(catalogue::again));
    return about.isPresent();
  }

  private interface Work {
    /** Whether there is more to do at once. */
    boolean done();
  }

  private Thread begun(String name, Work work) {
    return Thread.ofPlatform()
        .daemon()
        .name(name)
        .start(() -> {
          while (running) {
            try {
              if (!again(work)) {
                Thread.sleep(PAUSE);
              }
            } catch (InterruptedException stopped) {
              return;
            }
          }
        });
  }

  private boolean again(Work work) {
    try {
      return work.done();
    } catch (RuntimeException fault) {
      if (running) {
        LOG.warn("The catalogue could not be kept in step; it is tried again", fault);
      }
      return false;
    }
  }

  @Override
  public void stop() {
    running = false;
    entering.interrupt();
    reading.interrupt();
    try {
      entering.join(Duration.ofSeconds(5));
      reading.join(Duration.ofSeconds(5));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
