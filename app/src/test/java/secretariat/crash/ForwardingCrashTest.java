package secretariat.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import secretariat.mail.MailServers;

/**
 * While the copies of lists of ten are made and forwarded, the application or its database is
 * killed: no recipient is forgotten, none has two copies, no letter has two names, the clocks are
 * right. {@code -Dcrash.forwarding.kills=500} makes it long.
 */
@Tag("any-engine")
class ForwardingCrashTest {

  private static final int KILLS = Integer.getInteger("crash.forwarding.kills", 3);

  /** Every so many rounds it is the database that dies. */
  private static final int DATABASE_EVERY = 2;

  private final long seed = Long.getLong("crash.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void open() {
    mail.start();
  }

  @AfterEach
  void close() {
    mail.stop();
  }

  @Test
  void whoever_is_killed_each_of_ten_recipients_gets_one_copy_and_no_clock_is_wrong()
      throws Exception {
    CrashSite.say("%d kills in forwarding, -Dcrash.seed=%d", KILLS, seed);
    long begun = System.nanoTime();
    try (CrashSite site = CrashSite.at(Work.FORWARDING, settings(), Ten::notifyAddresses)) {
      KillableWorker worker = site.hire(0);
      for (int round = 1; round <= KILLS; round++) {
        if (round % DATABASE_EVERY == 0) {
          worker.awaitReady();
          awaitWork(site);
          site.database().kill();
          Thread.sleep(random.nextInt(500));
          site.database().startAgain();
        } else {
          if (random.nextInt(6) > 0) {
            worker.awaitReady();
            awaitWork(site);
          }
          Thread.sleep(random.nextInt(1_000));
          worker.kill();
          worker = site.hire(round);
        }
        site.requireWhole(round, seed);
        assertThat(letters(site).broken()).as("letters after kill %d", round).isEmpty();
      }
      worker.kill();
      finish(site, KILLS + 1);
      CrashSite.say(
          "%d kills in %d seconds: %d lists of ten, %d copies, %d sent, %d letters, %d of them again",
          KILLS,
          (System.nanoTime() - begun) / 1_000_000_000,
          site.promises().count("recipients-fixed"),
          site.promises().count("copy-certified"),
          site.promises().count("copy-dispatched"),
          letters(site).count(),
          letters(site).repeated());
    }
  }

  @Test
  @Tag("long")
  void a_disk_that_is_full_holds_copies_up_and_when_there_is_room_again_none_is_missing()
      throws Exception {
    assumeTrue(Files.isExecutable(Path.of(KillableWorker.PRLIMIT)), "files can be limited");
    var alone = settings();
    alone.put(CrashWorker.CLERKS, "1");
    try (CrashSite site = CrashSite.at(Work.FORWARDING, alone, Ten::notifyAddresses)) {
      KillableWorker worker = site.hire(0);
      worker.awaitReady();
      worker.limitFiles("16384:unlimited");
      CrashSite.await(() -> troubles(site).size() >= 10);
      assertThat(troubles(site)).allSatisfy(trouble -> assertThat(trouble).contains("too large"));
      assertThat(site.promises().count("copy-certified")).isZero();
      CrashSite.await(() -> site.scraps().isEmpty());
      site.requireWhole(1, seed);
      worker.limitFiles("unlimited:unlimited");
      CrashSite.await(() -> {
        ForwardingPromises.minuteOver(site.database().superuser());
        return site.promises().count("copy-certified") >= 10;
      });
      worker.kill();
      finish(site, 2);
      assertThat(troubles(site)).isEmpty();
    }
  }

  private static List<String> troubles(CrashSite site) {
    return JdbcClient.create(site.database().superuser())
        .sql("select rule || ' ' || arguments::text from depositary.forwarding_trouble")
        .query(String.class)
        .list();
  }

  private void finish(CrashSite site, int round) throws Exception {
    site.finishForwarding(round, seed);
    assertThat(letters(site).broken()).isEmpty();
    assertThat(letters(site).unclaimed()).isEmpty();
  }

  /**
   * A few acts more are recorded, so that the kill does not always meet a process that wakes up.
   */
  private void awaitWork(CrashSite site) throws InterruptedException {
    long wanted = ForwardingPromises.progress(site.database().superuser()) + 1 + random.nextInt(4);
    CrashSite.await(() -> ForwardingPromises.progress(site.database().superuser()) >= wanted);
    Thread.sleep(random.nextInt(300));
  }

  private LettersSent letters(CrashSite site) {
    return new LettersSent(mail, site.database().superuser());
  }

  private Map<String, String> settings() {
    var settings = new HashMap<>(MailServers.settings(mail.getSmtp().getPort()));
    settings.put("secretariat.mail.timeout", "5");
    settings.put("secretariat.diary.poll", "100ms");
    settings.put("secretariat.diary.heartbeat", "1s");
    settings.put(CrashWorker.CLERKS, "2");
    return settings;
  }
}
