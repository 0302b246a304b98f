package secretariat.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import secretariat.database.TestDatabase;

/** On a real clock: within the last second a silence is broken, from the expiry on it is not. */
class LastSecondTest {

  private static final Duration LENGTH = Duration.ofMillis(2_500);
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** The machine may be slow; only an arrival within the second in question is judged. */
  private static final int ATTEMPTS = 10;

  @Test
  void an_objection_of_the_last_second_breaks_and_one_at_the_expiry_is_late() throws Exception {
    try (Lakes lakes = Lakes.founded(TestDatabase.fresh())) {
      Proposal.Considered before = arrivedWithin(lakes, SECOND.negated(), Duration.ZERO);
      assertThat(before.stage()).isEqualTo(Stage.BROKEN);
      Proposal.Considered after = arrivedWithin(lakes, Duration.ZERO, SECOND);
      assertThat(after.stage()).isEqualTo(Stage.AGREED);
      assertThat(Weight.of(after.matter().answers().getFirst(), after.round()))
          .isEqualTo(Weight.LATE);
    }
  }

  /**
   * A proposal, settled, to which an objection arrived from one moment to another of the expiry.
   */
  private static Proposal.Considered arrivedWithin(Lakes lakes, Duration from, Duration until)
      throws InterruptedException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Lakes.Ticking ticking = lakes.ticking("still-waters", LENGTH);
      String id = ticking.id();
      Instant first = ticking.expires().plus(from);
      lakes.sleepUntil(first);
      lakes.answer(id, "XB", AnswerKind.OBJECTION);
      lakes.sleepUntil(ticking.expires());
      while (lakes.consent().settle(id, 1) instanceof ConsentDesk.Settlement.Running) {
        Thread.sleep(1);
      }
      var settled = (Proposal.Considered) lakes.proposal(id);
      Instant received = settled.matter().answers().getFirst().act().received();
      if (!received.isBefore(first) && received.isBefore(ticking.expires().plus(until))) {
        return settled;
      }
    }
    throw new AssertionError("No objection arrived between %s and %s".formatted(from, until));
  }
}
