package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import secretariat.database.TestDatabase;
import secretariat.kernel.Outcome;
import secretariat.register.Act;

/**
 * Two nodes race for real at the expiry, each in a process of its own, and one of them is killed
 * then. The other settles the procedure, once and rightly, with an objection on its way.
 */
class KilledNodeTest {

  private static final Duration LENGTH = Duration.ofMillis(700);

  /** When the kill met the node. */
  private enum Met {
    BEFORE,
    WHILE,
    AFTER
  }

  @Test
  void a_few_races_with_a_node_killed_at_the_expiry_are_settled_once_and_rightly()
      throws Exception {
    races(3);
  }

  @Test
  @Tag("long")
  void sixty_races_with_a_node_killed_at_the_expiry_are_settled_once_and_rightly()
      throws Exception {
    Map<Met, Integer> met = races(60);
    assertThat(met.getOrDefault(Met.WHILE, 0)).as("killed while it settled").isPositive();
  }

  private static Map<Met, Integer> races(int number) throws Exception {
    TestDatabase database = TestDatabase.fresh();
    Path data = TestDatabase.dataFolder();
    var properties = new HashMap<>(database.properties());
    properties.put("secretariat.profile", Lakes.profile().toAbsolutePath().toString());
    var random = new Random(20261122);
    var met = new EnumMap<Met, Integer>(Met.class);
    int kept = 0;
    try (Lakes lakes = Lakes.founded(database);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      KillableNode next = KillableNode.start(properties, data);
      for (int race = 0; race < number; race++) {
        KillableNode doomed = next;
        doomed.awaitReady();
        next = KillableNode.start(properties, data);
        Lakes.Ticking ticking = lakes.ticking("still-waters", LENGTH);
        doomed.told(ticking);
        long objection = random.nextLong(-12, 12);
        long kill = random.nextLong(-4, 14);
        Future<String> answered =
            threads.submit(
                work(() -> {
                  lakes.sleepUntil(ticking.expires().plusMillis(objection));
                  return lakes.post(ticking.id(), "XB", AnswerKind.OBJECTION, 1);
                }));
        Future<String> killed =
            threads.submit(
                work(() -> {
                  lakes.sleepUntil(ticking.expires().plusMillis(kill));
                  return doomed.kill();
                }));
        lakes.sleepUntil(ticking.expires());
        while (lakes.consent().settle(ticking.id(), 1) instanceof ConsentDesk.Settlement.Running) {
          Thread.sleep(1);
        }
        answered.get();
        met.merge(met(killed.get(), ticking.id()), 1, Integer::sum);
        lakes.docket().decide(ticking.id(), (_, _) -> Outcome.done(ticking));
        kept += judged(lakes, ticking) ? 1 : 0;
      }
      next.kill();
    }
    System.out.printf(
        "%d races with a node killed at the expiry: %s; silence kept in %d%n", number, met, kept);
    return met;
  }

  private static Met met(String last, String id) {
    return last.equals("settling " + id)
        ? Met.WHILE
        : last.equals("settled " + id) ? Met.AFTER : Met.BEFORE;
  }

  /** Whether the silence was kept; that it is right is checked here. */
  private static boolean judged(Lakes lakes, Lakes.Ticking ticking) {
    List<String> kinds = lakes.docket().acts(ticking.id()).stream().map(Act::kind).toList();
    var proposal = (Proposal.Considered) lakes.proposal(ticking.id());
    List<Answer> answers = proposal.matter().answers();
    assertThat(answers).hasSize(1);
    boolean objected = answers.getFirst().act().received().isBefore(ticking.expires());
    assertThat(proposal.stage()).isEqualTo(objected ? Stage.BROKEN : Stage.AGREED);
    assertThat(kinds)
        .filteredOn(kind -> kind.equals("silence-kept") || kind.equals("procedure-broken"))
        .containsExactly(objected ? "procedure-broken" : "silence-kept");
    return !objected;
  }

  private static <T> Callable<T> work(Callable<T> work) {
    return work;
  }
}
