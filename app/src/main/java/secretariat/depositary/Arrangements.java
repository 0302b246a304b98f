package secretariat.depositary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import secretariat.kernel.Actor;
import secretariat.kernel.Text;

/**
 * What was arranged for forwarding a document's copies.
 *
 * @param concerns by body, the newest decision whether the document concerns it
 * @param clause the document's own clause on when copies are sent, if it has one
 * @param participation the treaty's own clause on who may become a party, if it is recorded
 * @param parties who is party, as far as this was recorded
 * @param list the fixed list of recipients
 */
public record Arrangements(
    Map<String, ConcernDecided> concerns,
    Optional<ForwardingClauseRecorded> clause,
    Optional<ParticipationClauseRecorded> participation,
    Optional<PartiesRecorded> parties,
    Optional<FixedList> list) {

  static final Arrangements NONE =
      new Arrangements(
          Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The list, and the officer who fixed it and in whose name its copies are certified. */
  public record FixedList(RecipientsFixed act, Actor officer) {}

  Arrangements with(ConcernDecided decision) {
    var all = new HashMap<>(concerns);
    all.put(decision.body(), decision);
    return new Arrangements(Map.copyOf(all), clause, participation, parties, list);
  }

  Arrangements with(ForwardingClauseRecorded recorded) {
    return new Arrangements(concerns, Optional.of(recorded), participation, parties, list);
  }

  Arrangements with(ParticipationClauseRecorded recorded) {
    return new Arrangements(concerns, clause, Optional.of(recorded), parties, list);
  }

  Arrangements with(PartiesRecorded recorded) {
    return new Arrangements(concerns, clause, participation, Optional.of(recorded), list);
  }

  Arrangements with(RecipientsFixed fixed, Actor officer) {
    return new Arrangements(
        concerns, clause, participation, parties, Optional.of(new FixedList(fixed, officer)));
  }

  /** Whether a body's concern was decided, either way. */
  public boolean hasDecided(String body) {
    return concerns.containsKey(body);
  }

  /** The name under which a recipient stands on the list. */
  public Optional<Text> listedName(String recipient) {
    return list.flatMap(fixed -> fixed.act().line(recipient)).map(RecipientsFixed.Line::name);
  }
}
