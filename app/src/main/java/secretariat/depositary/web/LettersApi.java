package secretariat.depositary.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import secretariat.accounts.Once;
import secretariat.depositary.correction.CopyErrorLetters;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.correction.CorrectionLetters;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.depositary.difference.DifferenceLetters;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;

/** Issues, for programs, the letters that cover what is communicated on paper. */
@RestController
class LettersApi {

  private final CorrectionBoard corrections;
  private final DifferenceBoard differences;
  private final DeskRoom room;
  private final Desks desks;

  LettersApi(CorrectionBoard corrections, DifferenceBoard differences, DeskRoom room, Desks desks) {
    this.corrections = corrections;
    this.differences = differences;
    this.room = room;
    this.desks = desks;
  }

  /** Where letters are issued. */
  @Component
  record Desks(
      CorrectionLetters corrections, DifferenceLetters differences, CopyErrorLetters copies) {}

  /**
   * Which letter is wanted.
   *
   * @param about the place of the act that it communicates: 1 for a correction's proposal
   */
  record Wanted(long about, String recipient) {}

  @PostMapping("/api/corrections/{id}/letters")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> correction(
      Actor actor, Once once, @PathVariable String id, @RequestBody Wanted wanted) {
    DeskRoom.require(corrections.find(actor, id));
    return once.run(
        ActId.class,
        () -> desks.corrections().issue(actor, id, wanted.about(), wanted.recipient()));
  }

  @PostMapping("/api/differences/{id}/letters")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> difference(
      Actor actor, Once once, @PathVariable String id, @RequestBody Wanted wanted) {
    DeskRoom.require(differences.find(actor, id));
    return once.run(
        ActId.class,
        () -> desks.differences().issue(actor, id, wanted.about(), wanted.recipient()));
  }

  /** The letter to a copy's holder about the error in it. */
  @PostMapping("/api/documents/{id}/copies/{sequence}/letters")
  @ResponseStatus(HttpStatus.CREATED)
  Outcome<ActId> copy(
      Actor actor, Once once, @PathVariable String id, @PathVariable long sequence) {
    room.deposited(actor, id);
    return once.run(ActId.class, () -> desks.copies().issue(actor, id, sequence));
  }
}
