package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A thousand expiries as they can happen: two nodes whose own clocks are wrong by up to two
 * seconds, answers on their way into the letterbox when the clock runs out, a node that dies before
 * it settles. Time is simulated; what is judged is judged by the functions of the real thing.
 */
class ExpirySimulationTest {

  private static final int RUNS = 1_000;
  private static final long SKEW = 2_000_000;

  private record Event(long at, Runnable what) {}

  /** One expiry. All times are microseconds from the expiry, by the database's clock. */
  private static final class Expiry {
    private final Random random;
    private final Round round = Cases.round(Way.SILENCE);
    private final PriorityQueue<Event> agenda =
        new PriorityQueue<>(java.util.Comparator.comparingLong(Event::at));
    private final List<Answer> box = new ArrayList<>();
    private final List<Runnable> waitingToSettle = new ArrayList<>();
    private final List<Answer> sent = new ArrayList<>();
    private int holdingTheFlap;
    private boolean shut;
    private int settlements;
    private boolean agreed;
    private long now;

    Expiry(long seed) {
      random = new Random(seed);
    }

    void run() {
      int answers = random.nextInt(5);
      for (int i = 0; i < answers; i++) {
        String id = "answer-" + i;
        long reachesUs = random.nextLong(-40, 40);
        at(reachesUs, () -> hold(id));
      }
      for (int node = 0; node < 2; node++) {
        long skew = random.nextLong(-SKEW, SKEW);
        boolean dies = node == 0 && random.nextInt(4) == 0;
        at(skew, () -> wake(dies));
      }
      while (!agenda.isEmpty()) {
        Event next = agenda.poll();
        now = Math.max(now, next.at());
        next.what().run();
      }
    }

    private void at(long when, Runnable what) {
      agenda.add(new Event(when, what));
    }

    /** A sender takes the flap, then reads the clock; what it puts in lies there a while later. */
    private void hold(String id) {
      if (shut) {
        at(now + 5, () -> hold(id));
        return;
      }
      holdingTheFlap++;
      Answer answer =
          Cases.answer(
              id,
              Cases.MEMBERS.get(random.nextInt(4)),
              random.nextBoolean() ? AnswerKind.OBJECTION : AnswerKind.OPINION,
              instant());
      sent.add(answer);
      at(
          now + random.nextLong(0, 60),
          () -> {
            box.add(answer);
            holdingTheFlap--;
            settleThoseThatWait();
          });
    }

    private Instant instant() {
      return Cases.EXPIRES.plusNanos(now * 1_000);
    }

    /** A node's own clock only wakes it; it asks the database what time it is. */
    private void wake(boolean dies) {
      if (dies) {
        at(now + SKEW, () -> wake(false)); // another node takes the duty over
      } else if (instant().isBefore(Cases.EXPIRES)) {
        at(0, () -> wake(false));
      } else {
        waitingToSettle.add(this::settle);
        settleThoseThatWait();
      }
    }

    private void settleThoseThatWait() {
      if (holdingTheFlap == 0) {
        shut = true;
        waitingToSettle.forEach(Runnable::run);
        waitingToSettle.clear();
        shut = false;
      }
    }

    private void settle() {
      if (settlements == 0) {
        settlements++;
        agreed = round.isAgreed(box, Cases.MEMBERS);
      }
    }

    boolean objectedInTime() {
      return sent.stream()
          .anyMatch(answer ->
              answer.kind() == AnswerKind.OBJECTION
                  && answer.act().received().isBefore(Cases.EXPIRES));
    }
  }

  @Test
  void however_the_nodes_race_the_silence_is_settled_once_and_rightly() {
    int broken = 0;
    for (long seed = 0; seed < RUNS; seed++) {
      var expiry = new Expiry(seed);
      expiry.now = Long.MIN_VALUE;
      expiry.run();
      assertThat(expiry.settlements).as("seed %d", seed).isEqualTo(1);
      assertThat(expiry.agreed).as("seed %d", seed).isEqualTo(!expiry.objectedInTime());
      broken += expiry.agreed ? 0 : 1;
    }
    assertThat(broken).isBetween(RUNS / 10, RUNS * 9 / 10);
  }
}
