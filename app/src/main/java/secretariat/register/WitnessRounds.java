package secretariat.register;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes round the witnesses with the newest checkpoint, every second, on a thread of its own. */
@Component
final class WitnessRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WitnessRounds.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Witnesses witnesses;
  private final CheckpointOffice office;
  private volatile Thread thread = new Thread();

  WitnessRounds(Witnesses witnesses, CheckpointOffice office) {
    this.witnesses = witnesses;
    this.office = office;
  }

  @Override
  public void start() {
    if (!witnesses.known().isEmpty()) {
      thread = Thread.ofPlatform().name("witness-rounds").daemon().start(this::work);
    }
  }

  private void work() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        office.newest(0).ifPresent(witnesses::show);
      } catch (RuntimeException e) {
        LOG.warn("The round of the witnesses was not finished: {}", e.toString());
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  @Override
  public void stop() {
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return thread.isAlive();
  }
}
