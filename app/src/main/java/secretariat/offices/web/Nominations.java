package secretariat.offices.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.offices.BodyStep;
import secretariat.offices.Nomination;
import secretariat.offices.Notification;
import secretariat.offices.PersonnelDesk;
import secretariat.offices.Representation;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Opens terms as a form or a program asks for it: one way for both. */
@Component
class Nominations {

  private final PersonnelDesk personnel;
  private final Representation representation;
  private final TermSteps steps;

  Nominations(PersonnelDesk personnel, Representation representation, TermSteps steps) {
    this.personnel = personnel;
    this.representation = representation;
    this.steps = steps;
  }

  LocalDate today() {
    return steps.today();
  }

  Outcome<ActId> nominate(Actor actor, Form form) {
    var reading = new OfficeReading(form);
    var wanted =
        new Nomination(
            reading.line("office"),
            reading.candidate("citizenship"),
            new Nomination.Place(
                reading.neededDay("from"),
                reading.day("until"),
                reading.words("post"),
                reading.words("department")),
            reading.line("by"),
            reading.neededDay("day"),
            reading.line("basis"));
    return reading.then(() -> personnel.nominate(actor, wanted, today()));
  }

  Outcome<ActId> designate(Actor actor, Form form) {
    var reading = new OfficeReading(form);
    var candidate = reading.candidate("citizenship");
    var step =
        new BodyStep(
            reading.line("by"),
            reading.neededDay("day"),
            Optional.empty(),
            false,
            reading.line("basis"));
    return reading.then(
        () -> personnel.designate(actor, reading.line("office"), candidate, step, today()));
  }

  Outcome<ActId> notify(Actor actor, Form form) {
    var reading = new OfficeReading(form);
    var wanted =
        new Notification(
            reading.line("office"),
            reading.candidate("state"),
            form.has("colleague", "yes"),
            reading.words("note"),
            reading.day("dated"),
            reading.neededDay("received"));
    return reading.then(() -> representation.receive(actor, wanted, today()));
  }
}
