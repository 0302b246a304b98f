package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CorrectionAct.NoticeGiven;
import secretariat.depositary.correction.CorrectionAct.Paper;
import secretariat.depositary.correction.CorrectionBoard.Row;
import secretariat.depositary.correction.CorrectionEnding;
import secretariat.depositary.correction.CorrectionLetters;
import secretariat.depositary.correction.ObjectionDesk;
import secretariat.depositary.correction.ObjectionDesk.OnPaper;
import secretariat.depositary.forwarding.Means;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Takes to its desk what an official enters about one correction. */
@Component
class CorrectionEntries {

  private final ObjectionDesk objections;
  private final CorrectionEnding ending;
  private final CorrectionLetters letters;
  private final DeskUploads uploads;

  CorrectionEntries(
      ObjectionDesk objections,
      CorrectionEnding ending,
      CorrectionLetters letters,
      DeskUploads uploads) {
    this.objections = objections;
    this.ending = ending;
    this.letters = letters;
    this.uploads = uploads;
  }

  /** What can be entered, each under a resource of its name. */
  enum Kind {
    OBJECTIONS,
    NOTICES,
    LETTERS,
    MAKINGS,
    WITHDRAWALS;

    static Optional<Kind> of(String resource) {
      return Stream.of(values())
          .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(resource))
          .findFirst();
    }
  }

  /** What the reader may do to a correction now. */
  CorrectionPage.May may(Actor actor, Row row) {
    return new CorrectionPage.May(
        Powers.FORWARD.heldBy(actor),
        Powers.RECTIFY.heldBy(actor) && row.correction().ending().isEmpty(),
        ending.check(actor, row.correction()));
  }

  Outcome<ActId> record(
      Actor actor, Kind kind, String id, Form form, Optional<MultipartFile> scan) {
    var reading = new DeskReading(form);
    return switch (kind) {
      case OBJECTIONS -> {
        OnPaper wanted = objection(reading, scan);
        yield reading.then(() -> objections.received(actor, id, wanted));
      }
      case NOTICES -> {
        LocalDate on = reading.neededDay("on");
        var notice =
            new NoticeGiven(
                reading.carried("about"),
                reading.line("recipient"),
                Means.ofCode(reading.line("means")).orElse(Means.PAPER),
                reading.line("evidence"));
        yield reading.then(() -> objections.noticed(actor, id, on, notice));
      }
      case LETTERS -> letters.issue(actor, id, reading.carried("about"), reading.line("recipient"));
      case MAKINGS -> {
        Optional<LocalDate> from = reading.day("from");
        yield reading.then(() -> ending.make(actor, id, from, reading.line("agreement")));
      }
      case WITHDRAWALS -> reading.then(() -> ending.withdraw(actor, id, reading.line("reason")));
    };
  }

  private OnPaper objection(DeskReading reading, Optional<MultipartFile> scan) {
    return new OnPaper(
        reading.line("state"),
        reading.day("made-on"),
        reading.neededDay("received-on"),
        reading.line("words"),
        uploads.scan(reading, scan).map(file -> new Paper(reading.line("reference"), file)));
  }
}
