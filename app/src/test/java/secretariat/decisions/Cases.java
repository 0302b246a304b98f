package secretariat.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.decisions.DecisionAct.AnswerReceived;
import secretariat.decisions.DecisionAct.ProcedureOpened;
import secretariat.decisions.DecisionAct.PutToConsent;
import secretariat.kernel.Text;

/** Rounds and answers for tests, without a register. */
final class Cases {

  static final Instant OPENED = Instant.parse("2026-11-22T08:00:00Z");
  static final Instant EXPIRES = OPENED.plus(Duration.ofDays(3));
  static final List<String> MEMBERS = List.of("XA", "XB", "XC", "XD");

  private Cases() {}

  static Round round(Way way) {
    var terms = new Terms("test", way, true, true, true, true);
    Optional<Instant> expires = way.hasClock() ? Optional.of(EXPIRES) : Optional.empty();
    return Round.of(
            new PutToConsent(
                1, 1, terms, way == Way.CONSENSUS_MINUS_ONE ? Optional.of("XD") : Optional.empty()))
        .opened(new ProcedureOpened(1, expires, "UTC", MEMBERS));
  }

  static Answer answer(String id, String state, AnswerKind kind, Instant received) {
    return answer(id, state, kind, received, true, true, 1);
  }

  static Answer answer(
      String id,
      String state,
      AnswerKind kind,
      Instant received,
      boolean entitled,
      boolean binding,
      int round) {
    return new Answer(
        new AnswerReceived(
            id,
            round,
            state,
            kind,
            Text.same("words"),
            received,
            entitled,
            binding,
            false,
            Optional.empty()),
        1,
        received);
  }

  static Set<AnswerKind> breaking() {
    return Set.of(AnswerKind.OBJECTION, AnswerKind.AMENDMENT);
  }
}
