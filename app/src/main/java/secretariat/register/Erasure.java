package secretariat.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;

/**
 * Takes personal data out of the register under a recorded decision: first the act that says so,
 * then the deletion of opening and salt by a role that may do nothing else, then the index tables
 * made again without it. If it is interrupted, the same order given again finishes it; until then
 * the audit says that it is unfinished.
 */
@Component
class Erasure {

  static final Rule NO_SUCH_ACT = Rule.of("register.erasure-no-such-act");
  static final Rule OF_THE_LOG = Rule.of("register.erasure-of-the-log");
  static final Rule NEEDED = Rule.of("register.erasure-needed");
  static final Rule DECISION_MISSING = Rule.of("register.erasure-decision-missing");
  static final Rule DECIDED_LATER = Rule.of("register.erasure-decided-later");

  private static final Set<String> NEVER = Set.of("log", "erasure");

  /** The decision under which something is erased. */
  record Decision(String body, String number, LocalDate date, String reason) {}

  private final Register register;
  private final Openings openings;
  private final Erasures erasures;
  private final IndexTables indexes;
  private final Seat seat;

  Erasure(Register register, Openings openings, Erasures erasures, IndexTables indexes, Seat seat) {
    this.register = register;
    this.openings = openings;
    this.erasures = erasures;
    this.indexes = indexes;
    this.seat = seat;
  }

  /** Erases an act's opening; answers with the act that records it. */
  Outcome<Act> erase(ActId act, Decision decision) {
    Optional<Act> before = erasures.of(act);
    return (before.isPresent() ? Outcome.done(before.get()) : record(act, decision))
        .map(recorded -> {
          openings.delete(act);
          indexes.remake();
          return recorded;
        });
  }

  /** The log's own acts, and those on erasures, are kept for ever. */
  static boolean isNeverErased(Subject subject) {
    return NEVER.contains(subject.kind());
  }

  private Outcome<Act> record(ActId act, Decision decision) {
    if (isNeverErased(act.subject())) {
      return Outcome.refused(OF_THE_LOG.refuses("act", act.code()));
    }
    if (List.of(decision.body(), decision.number(), decision.reason()).stream()
        .anyMatch(String::isBlank)) {
      return Outcome.refused(DECISION_MISSING.refuses("decision"));
    }
    Optional<Act> there = register.act(act);
    if (there.isEmpty()) {
      return Outcome.refused(NO_SUCH_ACT.refuses("act", act.code()));
    }
    Optional<String> obstacle = indexes.obstacleWithout(act);
    return obstacle.isPresent()
        ? Outcome.refused(NEEDED.refuses("act", act.code(), obstacle.get()))
        : register.decide(
            OpeningErased.subject(act), history -> judge(history, there.get(), decision));
  }

  private Outcome<Act> judge(History history, Act act, Decision decision) {
    LocalDate today = seat.dateOf(history.now());
    if (!history.acts().isEmpty()) {
      return Outcome.done(history.acts().getFirst());
    }
    if (decision.date().isAfter(today)) {
      return Outcome.refused(DECIDED_LATER.refuses("date", decision.date()));
    }
    return Outcome.done(
        history.record(
            Actor.SYSTEM,
            today,
            act.classification(),
            new OpeningErased(
                act.id().code(),
                decision.body(),
                decision.number(),
                decision.date(),
                decision.reason())));
  }
}
