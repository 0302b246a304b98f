package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import secretariat.depositary.correction.CopyErrorLetters;
import secretariat.depositary.forwarding.DeliveryDesk;
import secretariat.depositary.forwarding.DeliveryDesk.Communication;
import secretariat.depositary.forwarding.DeliveryDesk.Handover;
import secretariat.depositary.forwarding.ForwardingAct.FurtherCopyRequested;
import secretariat.depositary.forwarding.ForwardingAct.Ground;
import secretariat.depositary.forwarding.Means;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.register.ActId;
import secretariat.ui.Form;

/** Takes to the delivery desk what an official enters about one recipient's copies. */
@Component
class ConsignmentEntries {

  private final DeliveryDesk desk;
  private final CopyErrorLetters letters;
  private final DeskUploads uploads;

  ConsignmentEntries(DeliveryDesk desk, CopyErrorLetters letters, DeskUploads uploads) {
    this.desk = desk;
    this.letters = letters;
    this.uploads = uploads;
  }

  /** What can be entered, each under a resource of its name. */
  enum Kind {
    DISPATCHES,
    DELIVERIES,
    FAILURES,
    ACKNOWLEDGEMENTS,
    COMMUNICATIONS,
    LETTERS,
    REQUESTS;

    static Optional<Kind> of(String resource) {
      return Stream.of(values()).filter(kind -> kind.resource().equals(resource)).findFirst();
    }

    String resource() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was entered about a recipient's copies of a document, with the signed sheet if any. */
  record Entered(String document, String recipient, Form form, Optional<MultipartFile> scan) {}

  Outcome<ActId> record(Actor actor, Kind kind, Entered entered) {
    String document = entered.document();
    var reading = new DeskReading(entered.form());
    LocalDate on = reading.neededDay("on");
    int copy = reading.carried("copy");
    return switch (kind) {
      case DISPATCHES -> reading.then(() -> desk.sendOnPaper(actor, document, copy, on));
      case DELIVERIES -> {
        Handover handover = handover(reading, entered.scan());
        yield reading.then(() -> desk.delivered(actor, document, copy, on, handover));
      }
      case FAILURES ->
          reading.then(() -> desk.failed(actor, document, copy, on, reading.line("evidence")));
      case ACKNOWLEDGEMENTS -> {
        Optional<String> reference = Optional.of(reading.line("reference"));
        yield reading.then(() -> desk.acknowledged(actor, document, copy, on, reference));
      }
      case COMMUNICATIONS -> {
        var told =
            new Communication(
                Means.ofCode(reading.line("means")).orElse(Means.PAPER), reading.line("evidence"));
        yield reading.then(() -> desk.communicated(actor, document, copy, on, told));
      }
      case LETTERS -> letters.issue(actor, document, copy);
      case REQUESTS -> {
        FurtherCopyRequested request = request(reading, on);
        yield reading.then(() -> desk.requested(actor, document, entered.recipient(), request));
      }
    };
  }

  private Handover handover(DeskReading reading, Optional<MultipartFile> scan) {
    Means means = Means.ofCode(reading.line("means")).orElse(Means.PAPER);
    return new Handover(means, reading.line("evidence"), uploads.scan(reading, scan));
  }

  private static FurtherCopyRequested request(DeskReading reading, LocalDate received) {
    Ground ground =
        Stream.of(Ground.values())
            .filter(each -> each.code().equals(reading.line("ground")))
            .findFirst()
            .orElse(Ground.OTHER);
    return new FurtherCopyRequested(
        ground, reading.line("requester"), received, reading.words("note"));
  }
}
