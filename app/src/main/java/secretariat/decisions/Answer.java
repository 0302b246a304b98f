package secretariat.decisions;

import java.time.Instant;
import java.util.Comparator;
import secretariat.decisions.DecisionAct.AnswerReceived;
import secretariat.register.Act;

/**
 * An answer as it was received, and when it was recorded.
 *
 * @param sequence of the act that records it
 */
public record Answer(AnswerReceived act, long sequence, Instant recorded) {

  /** By arrival, not by recording; of two at the same moment the order of their ids decides. */
  static final Comparator<Answer> BY_ARRIVAL =
      Comparator.comparing((Answer answer) -> answer.act().received())
          .thenComparing(answer -> answer.act().answer());

  static Answer of(Act act, AnswerReceived received) {
    return new Answer(received, act.id().sequence(), act.recorded());
  }

  public String state() {
    return act.state();
  }

  public AnswerKind kind() {
    return act.kind();
  }
}
