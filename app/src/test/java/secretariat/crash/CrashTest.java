package secretariat.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-engine")
class CrashTest {

  /** How often to kill; the long form is 200. */
  private static final int KILLS = Integer.getInteger("crash.kills", 6);

  /** Every so many rounds it is the database that dies. */
  private static final int DATABASE_EVERY = 5;

  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void whoever_is_killed_nothing_is_half_done_nothing_twice_nothing_lost() throws Exception {
    CrashSite.say("%d kills, -Dcrash.seed=%d", KILLS, seed);
    try (CrashSite site = CrashSite.at(Work.CERTIFICATION, Map.of(), office -> {})) {
      KillableWorker worker = site.hire(0);
      for (int round = 1; round <= KILLS; round++) {
        if (round % DATABASE_EVERY == 0) {
          worker.awaitReady();
          awaitWork(site);
          pause(2_000);
          site.database().kill();
          pause(500);
          site.database().startAgain();
        } else {
          if (random.nextInt(6) > 0) {
            worker.awaitReady();
            awaitWork(site);
          }
          pause(2_000);
          worker.kill();
          worker = site.hire(round);
        }
        site.requireWhole(round, seed);
      }
      worker.awaitReady();
      awaitCopy(site);
      worker.kill();
      site.requireWhole(KILLS + 1, seed);
      site.requireProvable();
      CrashSite.say(
          "%d received, %d deposited, %d copies certified, %d requests acknowledged",
          site.promises().count("original-received"),
          site.promises().count("document-deposited"),
          site.promises().count("copy-certified"),
          site.ledger().acknowledged().size());
      assertThat(site.promises().count("document-deposited")).isPositive();
      assertThat(site.promises().count("copy-certified")).isPositive();
    }
  }

  /**
   * A few requests more are done, so that the kill does not always meet a process that wakes up.
   */
  private void awaitWork(CrashSite site) throws InterruptedException {
    int wanted = site.ledger().acknowledged().size() + 1 + random.nextInt(3);
    CrashSite.await(() -> site.ledger().acknowledged().size() >= wanted);
  }

  /** What was left is taken up and brought to its end. */
  private static void awaitCopy(CrashSite site) throws InterruptedException {
    long before = site.promises().count("copy-certified");
    CrashSite.await(() -> site.promises().count("copy-certified") > before);
  }

  private void pause(int most) throws InterruptedException {
    Thread.sleep(random.nextInt(most));
  }
}
