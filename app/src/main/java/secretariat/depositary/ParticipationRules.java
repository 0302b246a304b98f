package secretariat.depositary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.RecipientRules.Day;
import secretariat.depositary.RecipientRules.Known;
import secretariat.depositary.RecipientRules.Standing;
import secretariat.depositary.RecipientsFixed.Line;
import secretariat.depositary.RecipientsFixed.Reason;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/**
 * Which states beyond the members receive copies of a treaty: signatories, parties, and those
 * entitled to become parties, suspended or not. Source: rule reflected in VCLT art. 77 (1) (b).
 */
final class ParticipationRules {

  static final Rule ONLY_TREATIES = Rule.of("depositary.participation-only-in-treaties");
  static final Rule NOBODY_NAMED = Rule.of("depositary.participation-of-nobody");
  static final Rule STANDING_UNKNOWN = Rule.of("depositary.participation-standing-unknown");
  static final Rule STATE_UNKNOWN = Rule.of("depositary.participation-state-unknown");
  static final Rule CLAUSE_NOT_CITED = Rule.of("depositary.participation-not-cited");
  static final Rule SOURCE_MISSING = Rule.of("depositary.parties-without-source");
  static final Rule DAY_AHEAD = Rule.of("depositary.parties-day-ahead");

  private ParticipationRules() {}

  /** Why a state takes part, and the words for it. */
  private record Ground(Reason reason, Optional<String> explanation) {}

  /**
   * The states beyond the members in protocol order, each once, with the first ground that it has.
   */
  static List<Line> lines(Deposited document, Day day) {
    Map<String, Ground> grounds = grounds(document, day);
    return day.states().stream()
        .flatMap(state ->
            Optional.ofNullable(grounds.get(state.code()))
                .map(ground -> line(state, ground, day))
                .stream())
        .toList();
  }

  private static Line line(Known state, Ground ground, Day day) {
    return new Line(
        state.code(),
        state.name(),
        ground.reason(),
        ground.explanation(),
        RecipientRules.source(ground.reason(), day.reasons()));
  }

  /** Those among them of whom the institution knows no name on the day. */
  static List<String> unnamed(Deposited document, Day day) {
    return grounds(document, day).keySet().stream()
        .filter(code -> day.name(code).isEmpty())
        .toList();
  }

  private static Map<String, Ground> grounds(Deposited document, Day day) {
    var grounds = new LinkedHashMap<String, Ground>();
    if (!RecipientRules.isTreaty(document)) {
      return grounds;
    }
    if (document.data().basis() instanceof Basis.Signature signature) {
      signature
          .signatories()
          .forEach(code -> grounds.put(code, new Ground(Reason.SIGNATORY, Optional.empty())));
    }
    Arrangements arrangements = document.arrangements();
    arrangements
        .parties()
        .ifPresent(parties -> {
          var known = new Ground(Reason.PARTY, Optional.of(parties.on() + ": " + parties.source()));
          parties.states().forEach(code -> grounds.putIfAbsent(code, known));
        });
    arrangements
        .participation()
        .ifPresent(clause -> {
          var entitled = new Ground(Reason.ENTITLED, Optional.of(clause.article()));
          day.standings().stream()
              .filter(standing -> clause.standings().contains(standing.code()))
              .flatMap(standing -> standing.holders().stream())
              .forEach(code -> grounds.putIfAbsent(code, entitled));
          clause.states().forEach(code -> grounds.putIfAbsent(code, entitled));
        });
    day.members().forEach(member -> grounds.remove(member.code()));
    return grounds;
  }

  /** What stands against recording a treaty's clause on who may become a party. */
  static List<Refusal> clause(Deposited document, ParticipationClauseRecorded clause, Day day) {
    var refusals = new ArrayList<>(naming(document, clause.states(), day));
    if (document.arrangements().list().isPresent()) {
      refusals.add(RecipientRules.LIST_FIXED.refuses(""));
    }
    if (clause.standings().isEmpty() && clause.states().isEmpty()) {
      refusals.add(NOBODY_NAMED.refuses("standings"));
    }
    List<String> known = day.standings().stream().map(Standing::code).toList();
    clause.standings().stream()
        .filter(code -> !known.contains(code))
        .forEach(code ->
            refusals.add(
                STANDING_UNKNOWN.refuses(
                    "standings", code, known.stream().collect(Collectors.joining(", ")))));
    if (clause.article().isBlank()) {
      refusals.add(CLAUSE_NOT_CITED.refuses("article"));
    }
    if (clause.wording().isBlank()) {
      refusals.add(CLAUSE_NOT_CITED.refuses("wording"));
    }
    return refusals;
  }

  /** What stands against recording who is party. */
  static List<Refusal> parties(Deposited document, PartiesRecorded parties, Day day) {
    var refusals = new ArrayList<>(naming(document, parties.states(), day));
    if (parties.states().isEmpty()) {
      refusals.add(NOBODY_NAMED.refuses("states"));
    }
    if (parties.on().isAfter(day.day())) {
      refusals.add(DAY_AHEAD.refuses("on", parties.on(), day.day()));
    }
    if (parties.source().isBlank()) {
      refusals.add(SOURCE_MISSING.refuses("source"));
    }
    return refusals;
  }

  private static List<Refusal> naming(Deposited document, List<String> states, Day day) {
    var refusals = new ArrayList<Refusal>();
    if (!RecipientRules.isTreaty(document)) {
      refusals.add(ONLY_TREATIES.refuses(""));
    }
    states.stream()
        .filter(code -> day.name(code).isEmpty())
        .forEach(code -> refusals.add(STATE_UNKNOWN.refuses("states", code)));
    return refusals;
  }
}
