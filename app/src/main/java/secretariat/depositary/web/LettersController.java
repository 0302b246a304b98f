package secretariat.depositary.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import secretariat.depositary.Archive;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.CopyErrorLetters;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.kernel.Actor;

/** Prints the letters that cover what is communicated on paper. */
@Controller
class LettersController {

  private final CorrectionBoard corrections;
  private final DifferenceBoard differences;
  private final Archive archive;
  private final DeskRoom room;
  private final LettersApi.Desks desks;
  private final DeskNames names;

  LettersController(
      CorrectionBoard corrections,
      DifferenceBoard differences,
      Archive archive,
      DeskRoom room,
      LettersApi.Desks desks,
      DeskNames names) {
    this.corrections = corrections;
    this.differences = differences;
    this.archive = archive;
    this.room = room;
    this.desks = desks;
    this.names = names;
  }

  /** About a correction. */
  @GetMapping("/desk/corrections/{id}/letters/{number}")
  ResponseEntity<byte[]> correction(
      Actor actor, @PathVariable String id, @PathVariable String number) {
    var row = corrections.find(actor, id).orElseThrow(DeskRoom::missing);
    return CopyRectificationController.pdf(
        number, desks.corrections().paper(row.correction(), number).orElseThrow(DeskRoom::missing));
  }

  /** About a difference. */
  @GetMapping("/desk/differences/{id}/letters/{number}")
  ResponseEntity<byte[]> difference(
      Actor actor, @PathVariable String id, @PathVariable String number) {
    var row = differences.find(actor, id).orElseThrow(DeskRoom::missing);
    return CopyRectificationController.pdf(
        number, desks.differences().paper(row.difference(), number).orElseThrow(DeskRoom::missing));
  }

  /** About the error in one copy; for officials and for the holder. */
  @GetMapping("/desk/documents/{id}/copies/{sequence}/letter")
  ResponseEntity<byte[]> copy(Actor actor, @PathVariable String id, @PathVariable long sequence) {
    Deposited document = room.deposited(actor, id);
    Copy copy = archive.copy(actor, id, sequence).orElseThrow(DeskRoom::missing);
    CopyErrorLetters letters = desks.copies();
    return CopyRectificationController.pdf(
        letters.of(document, sequence).orElseThrow(DeskRoom::missing).number(),
        letters
            .paper(document, sequence, names.recipient(copy.act().recipient()))
            .orElseThrow(DeskRoom::missing));
  }
}
