package secretariat.decisions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secretariat.decisions.DecisionAct.ProcedureOpened;
import secretariat.decisions.DecisionAct.PutToConsent;

/**
 * One time that a proposal was put to consent. What follows from its answers depends on when they
 * arrived and on nothing else, least of all on the order in which they were recorded.
 *
 * @param sentTo the states to which the text was sent, with those admitted meanwhile
 * @param closed when it was closed by an act, if it was
 */
public record Round(
    PutToConsent put,
    Optional<ProcedureOpened> opened,
    Set<String> sentTo,
    Optional<Instant> closed) {

  static Round of(PutToConsent put) {
    return new Round(put, Optional.empty(), Set.of(), Optional.empty());
  }

  Round opened(ProcedureOpened opening) {
    return new Round(put, Optional.of(opening), Set.copyOf(opening.sentTo()), closed);
  }

  Round sentTo(String state) {
    var all = new LinkedHashSet<>(sentTo);
    all.add(state);
    return new Round(put, opened, Set.copyOf(all), closed);
  }

  Round closed(Instant at) {
    return new Round(put, opened, sentTo, Optional.of(at));
  }

  public int number() {
    return put.round();
  }

  public Terms terms() {
    return put.terms();
  }

  public Optional<Instant> expires() {
    return opened.flatMap(ProcedureOpened::expires);
  }

  /** The moment from which answers are late: the expiry, or an earlier close. */
  public Optional<Instant> end() {
    return expires().map(expiry -> closed.filter(expiry::isAfter).orElse(expiry)).or(() -> closed);
  }

  /** The earliest answer that breaks the silence, if one does. */
  public Optional<Answer> breaker(List<Answer> answers) {
    if (terms().way() != Way.SILENCE) {
      return Optional.empty();
    }
    return answers.stream()
        .filter(answer ->
            answer.kind() == AnswerKind.OBJECTION
                || (answer.kind() == AnswerKind.AMENDMENT && terms().amendmentBreaks()))
        .filter(answer -> Weight.of(answer, this) == Weight.COUNTS)
        .min(Answer.BY_ARRIVAL);
  }

  /** Where each state stands that said so: by its latest answer that counts. */
  public Map<String, AnswerKind> positions(List<Answer> answers) {
    var positions = new LinkedHashMap<String, AnswerKind>();
    answers.stream()
        .filter(answer -> answer.kind().isPosition())
        .filter(answer -> Weight.of(answer, this) == Weight.COUNTS)
        .sorted(Answer.BY_ARRIVAL)
        .forEach(answer -> positions.put(answer.state(), answer.kind()));
    return positions;
  }

  /** The states whose objection stands. */
  public List<String> objecting(List<Answer> answers) {
    return positions(answers).entrySet().stream()
        .filter(position -> position.getValue() == AnswerKind.OBJECTION)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Those of the entitled that have not said where they stand. */
  public List<String> outstanding(List<Answer> answers, List<String> entitled) {
    Map<String, AnswerKind> positions = positions(answers);
    return entitled.stream()
        .filter(state -> put.concerned().filter(state::equals).isEmpty())
        .filter(state ->
            !positions.containsKey(state) || positions.get(state) == AnswerKind.OBJECTION_LIFTED)
        .toList();
  }

  /** Whether there is agreement, if it ended now with these answers and these states entitled. */
  public boolean isAgreed(List<Answer> answers, List<String> entitled) {
    return switch (terms().way()) {
      case SILENCE -> breaker(answers).isEmpty();
      case CONSENSUS, CONSENSUS_MINUS_ONE -> objecting(answers).isEmpty();
      case WRITTEN_CONSENT ->
          objecting(answers).isEmpty() && outstanding(answers, entitled).isEmpty();
    };
  }
}
