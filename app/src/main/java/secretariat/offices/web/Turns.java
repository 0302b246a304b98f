package secretariat.offices.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Text;
import secretariat.offices.Cycle;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.RotationDesk;
import secretariat.offices.Term;
import secretariat.offices.Terms;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** The turns of an office and the approval of an order, for pages and programs. */
@Component
class Turns {

  private final RotationDesk rotation;
  private final Terms terms;
  private final OfficeNames names;

  Turns(RotationDesk rotation, Terms terms, OfficeNames names) {
    this.rotation = rotation;
    this.terms = terms;
    this.names = names;
  }

  List<DeskRotationPage.Row> of(String office) {
    return rotation.replay(office).stream()
        .map(turn ->
            new DeskRotationPage.Row(
                terms
                    .of(turn.held().term())
                    .map(Term::person)
                    .map(names::person)
                    .orElseGet(() -> Text.same("—")),
                turn.held().decided(),
                turn.held().state(),
                turn.expected()))
        .toList();
  }

  DeskRotationPage.Next next(String office, LocalDate day) {
    Optional<Cycle> cycle = rotation.cycleOn(office, day);
    return new DeskRotationPage.Next(
        day,
        rotation.next(office, day),
        cycle,
        rotation.nextInCycle(office, day),
        cycle.flatMap(rotation::decision));
  }

  Map<String, Text> states(LocalDate day) {
    var states = new HashMap<String, Text>();
    terms.members(day).forEach(code -> states.put(code, terms.state(code, day)));
    return states;
  }

  Outcome<ActId> approve(Actor actor, String office, Form form) {
    var reading = new OfficeReading(form);
    List<String> order =
        List.of(reading.line("order").split("[\\s,]+", -1)).stream()
            .filter(code -> !code.isEmpty())
            .toList();
    LocalDate from = reading.neededDay("from");
    var decision =
        new Decision(reading.line("by"), reading.words("number"), reading.neededDay("day"));
    return reading.then(() -> rotation.approveCycle(actor, office, order, from, decision));
  }
}
