package secretariat.decisions;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What an answer is to a procedure. Everything that does not count is filed as a statement. */
public enum Weight {
  COUNTS,
  /** It arrived at the moment of expiry, or later. */
  LATE,
  /** The state was no member then, or its rights were suspended. */
  NOT_ENTITLED,
  /** It came by a channel that does not bind the state in this procedure. */
  NOT_BINDING,
  /** The state is the one that the decision concerns, in consensus minus one. */
  CONCERNED,
  /** It answers to another round, or to a text that was not before the states. */
  OTHER_ROUND;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A pure function of the answer's own arrival and of the procedure's terms and end. */
  static Weight of(Answer answer, Round round) {
    var act = answer.act();
    Optional<Instant> end = round.end();
    if (act.round() != round.number()) {
      return OTHER_ROUND;
    }
    if (!act.entitled()) {
      return NOT_ENTITLED;
    }
    if (!act.binding()) {
      return NOT_BINDING;
    }
    if (round.put().concerned().filter(act.state()::equals).isPresent()) {
      return CONCERNED;
    }
    return end.isPresent() && !act.received().isBefore(end.get()) ? LATE : COUNTS;
  }
}
