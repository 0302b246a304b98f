package secretariat.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.kernel.Text;
import secretariat.offices.Cycle;
import secretariat.offices.RecordedDecisions;
import secretariat.offices.Rotation.Reading;
import secretariat.profile.Procedure;
import secretariat.ui.Choice;
import secretariat.ui.Form;
import secretariat.ui.FormPage;
import secretariat.ui.Frame;
import secretariat.ui.Paging;

/**
 * Every turn so far with a verdict under each reading, whose turn is next, and the approved order.
 *
 * @param states names of all states that occur, by code
 */
public record DeskRotationPage(
    Procedure procedure,
    List<Row> turns,
    Next next,
    Map<String, Text> states,
    List<Choice> bodies,
    Form form)
    implements FormPage {

  /** A turn that was taken, and whose each reading would have made it. */
  public record Row(
      Text person, LocalDate decided, String state, Map<Reading, Optional<String>> expected) {

    public boolean agrees(Reading reading) {
      return expected.getOrDefault(reading, Optional.empty()).filter(state::equals).isPresent();
    }
  }

  /**
   * Whose turn is next on a day, under each reading and in the approved order.
   *
   * @param decision that approved the order, where the decision book has it
   */
  public record Next(
      LocalDate day,
      Map<Reading, Optional<String>> readings,
      Optional<Cycle> cycle,
      Optional<String> inCycle,
      Optional<RecordedDecisions.Entry> decision) {}

  public Paging paging() {
    return new Paging(1, Math.max(1, turns.size()), turns.size());
  }

  /** The ways in which the rule can be read; a sequence is one where a source has it. */
  public List<Reading> readings() {
    boolean known =
        procedure.conditions().rotation().flatMap(Procedure.Rotation::sequence).isPresent();
    return Stream.of(Reading.values())
        .filter(reading -> reading != Reading.SEQUENCE || known)
        .toList();
  }

  public String state(Frame frame, String code) {
    return Optional.ofNullable(states.get(code)).map(frame::text).orElse(code);
  }

  public String state(Frame frame, Optional<String> code) {
    return code.map(each -> state(frame, each)).orElseGet(() -> frame.say("offices.not-known"));
  }

  public String expected(Frame frame, Row row, Reading reading) {
    return state(frame, row.expected().getOrDefault(reading, Optional.empty()));
  }

  public String next(Frame frame, Reading reading) {
    return state(frame, next.readings().getOrDefault(reading, Optional.empty()));
  }

  /** On how many turns a reading agrees with what was decided. */
  public long agreeing(Reading reading) {
    return turns.stream().filter(row -> row.agrees(reading)).count();
  }

  public String order(Frame frame) {
    return next.cycle()
        .map(cycle ->
            String.join(", ", cycle.order().stream().map(code -> state(frame, code)).toList()))
        .orElseGet(() -> frame.say("offices.cycle.none"));
  }
}
