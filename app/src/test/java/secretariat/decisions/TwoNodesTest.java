package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import secretariat.database.TestDatabase;
import secretariat.register.Act;

/** Two offices on one database race for real when clocks run out. */
class TwoNodesTest {

  private static final int RACES = 50;

  @Test
  void a_silence_is_settled_once_and_rightly_though_two_nodes_race_with_late_objections()
      throws Exception {
    TestDatabase database = TestDatabase.fresh();
    try (Lakes one = Lakes.founded(database);
        Lakes other = Lakes.entered(database);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var random = new Random(20261122);
      int kept = 0;
      for (int race = 0; race < RACES; race++) {
        Lakes.Ticking ticking = one.ticking("still-waters", Duration.ofMillis(400));
        String id = ticking.id();
        Instant expires = ticking.expires();
        var running = new ArrayList<Future<?>>();
        for (Lakes node : List.of(one, other)) {
          String state = node == one ? "XB" : "XC";
          long before = random.nextLong(-6, 9);
          running.add(
              threads.submit(
                  work(() -> {
                    node.sleepUntil(expires.plusMillis(before));
                    return node.post(id, state, AnswerKind.OBJECTION, 1);
                  })));
          running.add(
              threads.submit(
                  work(() -> {
                    node.sleepUntil(expires.minusMillis(random.nextLong(0, 5)));
                    while (node.consent().settle(id, 1) instanceof ConsentDesk.Settlement.Running) {
                      Thread.sleep(1);
                    }
                    return id;
                  })));
        }
        for (Future<?> each : running) {
          each.get();
        }
        one.docket().decide(id, (history, proposal) -> secretariat.kernel.Outcome.done(id));
        kept += judged(one, id, expires) ? 1 : 0;
      }
      assertThat(kept).as("some silences were kept, some were not").isBetween(1, RACES - 1);
    }
  }

  /** Whether the silence was kept; that it is right is checked here. */
  private static boolean judged(Lakes lakes, String id, Instant expires) {
    List<String> kinds = lakes.docket().acts(id).stream().map(Act::kind).toList();
    Proposal.Considered proposal = (Proposal.Considered) lakes.proposal(id);
    boolean objected =
        proposal.matter().answers().stream()
            .anyMatch(answer -> answer.act().received().isBefore(expires));
    assertThat(proposal.matter().answers()).hasSize(2);
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
