package secretariat.offices.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.offices.BodyStep;
import secretariat.offices.Milestone;
import secretariat.offices.TermDesk;
import secretariat.profile.web.DayAsked;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Takes a step of a term as a form or a program sends it: one way for both. */
@Component
class TermSteps {

  private final TermDesk desk;
  private final DayAsked days;

  TermSteps(TermDesk desk, DayAsked days) {
    this.desk = desk;
    this.days = days;
  }

  LocalDate today() {
    return days.read(java.util.Optional.empty()).today();
  }

  Outcome<ActId> take(Actor actor, String term, Milestone step, Form form) {
    var reading = new OfficeReading(form);
    LocalDate today = today();
    LocalDate day = step == Milestone.ELIGIBILITY ? today : reading.neededDay("day");
    var until = reading.day("until");
    var body =
        new BodyStep(
            reading.line("by"),
            day,
            reading.words("number"),
            form.has("departs", "yes"),
            reading.line("basis"));
    return reading.then(() ->
        switch (step) {
          case ELIGIBILITY -> desk.findEligible(actor, term, day);
          case PROPOSAL -> desk.propose(actor, term, body, today);
          case APPROVAL -> desk.approve(actor, term, body, today);
          case TAKING_OFFICE -> desk.takeOffice(actor, term, day, until, today);
          case END -> desk.end(actor, term, day, reading.line("manner"), body.basis());
          case SUCCESSOR ->
              desk.announceSuccessor(actor, term, reading.line("successor"), day, body.basis());
          case WITHDRAWAL -> desk.withdraw(actor, term, day, reading.line("reason"));
          case NOMINATION, NOTIFICATION, DESIGNATION, ATTESTATION ->
              throw new IllegalArgumentException("No form sends " + step);
        });
  }
}
