package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.difference.DifferenceAct.DifferenceNoticeGiven;
import secretariat.depositary.difference.DifferenceDeed;
import secretariat.depositary.difference.DifferenceDesk;
import secretariat.depositary.difference.DifferenceDesk.OnPaper;
import secretariat.depositary.difference.DifferenceLetters;
import secretariat.depositary.difference.DifferenceSteps;
import secretariat.depositary.difference.DifferenceSteps.Bringing;
import secretariat.depositary.difference.DifferenceSteps.Deciding;
import secretariat.depositary.difference.Matter;
import secretariat.depositary.forwarding.Means;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Takes to its desk what is entered about a difference, by an official or by the state itself. */
@Component
class DifferenceEntries {

  static final Rule MATTER_MISSING = Rule.of("depositary.difference-without-matter");

  private final DifferenceDesk desk;
  private final DifferenceSteps steps;
  private final DifferenceLetters letters;

  DifferenceEntries(DifferenceDesk desk, DifferenceSteps steps, DifferenceLetters letters) {
    this.desk = desk;
    this.steps = steps;
    this.letters = letters;
  }

  Outcome<ActId> received(Actor actor, Deposited document, Form form) {
    var reading = new DeskReading(form);
    Text words = reading.text("words");
    if (actor.capacity().behalf().isPresent()) {
      return matter(reading.line("matter"))
          .then(matter -> desk.raise(actor, document, matter, words));
    }
    var paper =
        new OnPaper(
            reading.line("state"),
            reading.line("note"),
            reading.neededDay("made-on"),
            reading.neededDay("received-on"));
    return reading.then(() ->
        matter(reading.line("matter"))
            .then(matter -> desk.received(actor, document, matter, words, paper)));
  }

  /** The function of this code. */
  static Outcome<Matter> matter(String code) {
    return Matter.ofCode(code)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(MATTER_MISSING.refuses("matter")));
  }

  Outcome<ActId> record(Actor actor, DifferenceDeed deed, String id, Form form) {
    if (deed == DifferenceDeed.WITHDRAW && actor.capacity().behalf().isPresent()) {
      return desk.withdraw(actor, id);
    }
    var reading = new DeskReading(form);
    LocalDate on = reading.neededDay(deed.day());
    return reading.then(() ->
        switch (deed) {
          case BRING ->
              steps.bring(
                  actor,
                  id,
                  new Bringing(
                      reading.line("organ"), reading.chosen("states"), reading.line("note"), on));
          case DECIDE ->
              steps.decide(
                  actor,
                  id,
                  new Deciding(
                      reading.text("outcome"), reading.line("body"), reading.line("number"), on));
          case NOTIFY ->
              steps.noticed(
                  actor,
                  id,
                  on,
                  new DifferenceNoticeGiven(
                      reading.carried("about"),
                      reading.line("recipient"),
                      means(reading.words("means")),
                      reading.line("evidence")));
          case WITHDRAW -> desk.withdrawn(actor, id, reading.line("withdrawal-note"), on);
        });
  }

  Outcome<ActId> letter(Actor actor, String id, Form form) {
    var reading = new DeskReading(form);
    return letters.issue(actor, id, reading.carried("about"), reading.line("recipient"));
  }

  static Means means(Optional<String> code) {
    return code.flatMap(Means::ofCode).orElse(Means.PAPER);
  }
}
