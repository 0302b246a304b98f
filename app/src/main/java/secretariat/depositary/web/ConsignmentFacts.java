package secretariat.depositary.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Powers;
import secretariat.depositary.correction.CopyErrorLetters;
import secretariat.depositary.forwarding.Consignments;
import secretariat.depositary.forwarding.Consignments.Consignment;
import secretariat.depositary.forwarding.ForwardingAct;
import secretariat.depositary.forwarding.ForwardingBoard;
import secretariat.depositary.notification.CoveringLetters.Letter;
import secretariat.kernel.Actor;
import secretariat.register.Act;
import secretariat.ui.Form;
import secretariat.ui.Phrase;

/** Gathers what the page of one recipient's copies shows. */
@Component
class ConsignmentFacts {

  private final Consignments consignments;
  private final ForwardingBoard board;
  private final ForwardingFacts facts;
  private final CopyErrorLetters letters;
  private final DeskDetails details;

  ConsignmentFacts(
      Consignments consignments,
      ForwardingBoard board,
      ForwardingFacts facts,
      CopyErrorLetters letters,
      DeskDetails details) {
    this.consignments = consignments;
    this.board = board;
    this.facts = facts;
    this.letters = letters;
    this.details = details;
  }

  LocalDate today() {
    return board.today();
  }

  /** Answers as if the page were not there for somebody who is no recipient of the document. */
  void requireRecipient(Deposited document, String recipient) {
    if (!recipient.matches("[A-Z]{2,8}")
        || (document.arrangements().listedName(recipient).isEmpty()
            && document.copies().stream()
                .noneMatch(copy -> copy.act().recipient().equals(recipient))
            && facts.name(recipient).byTag().containsValue(recipient))) {
      throw DeskRoom.missing();
    }
  }

  ConsignmentPage page(Actor reader, Deposited document, String recipient, Form form) {
    requireRecipient(document, recipient);
    String id = document.subject().id();
    List<Consignment> copies = consignments.of(id, recipient);
    List<ConsignmentPage.Deed> deeds =
        consignments.acts(id, recipient).stream().map(this::told).toList();
    return new ConsignmentPage(
        details.of(document).orElseThrow(),
        new ConsignmentPage.Whose(
            recipient,
            document.arrangements().listedName(recipient).orElseGet(() -> facts.name(recipient)),
            facts.way(recipient)),
        copies,
        letters(document, copies),
        deeds,
        new ConsignmentPage.May(
            Powers.FORWARD.heldBy(reader), Powers.CERTIFY.heldBy(reader), facts.notice()),
        form);
  }

  private Map<Long, Letter> letters(Deposited document, List<Consignment> copies) {
    var found = new HashMap<Long, Letter>();
    for (Consignment each : copies) {
      long place = each.copy().sequence();
      letters.of(document, place).ifPresent(letter -> found.put(place, letter));
    }
    return found;
  }

  private ConsignmentPage.Deed told(Act act) {
    Phrase what =
        switch ((ForwardingAct) act.content()) {
          case ForwardingAct.CopyDispatched sent ->
              said(act, sent.copyNumber(), sent.noteNumber(), means(sent.means().code()));
          case ForwardingAct.DeliveryFailed failure ->
              said(act, failure.copyNumber(), failure.reason(), "");
          case ForwardingAct.CopyDelivered arrival ->
              said(
                  act,
                  arrival.copyNumber(),
                  evidence(arrival.evidence()),
                  means(arrival.means().code()));
          case ForwardingAct.ReceiptAcknowledged receipt ->
              said(act, receipt.copyNumber(), receipt.reference().orElse(""), "");
          case ForwardingAct.DefectReported report ->
              said(act, report.copyNumber(), report.defect(), "");
          case ForwardingAct.RectificationCommunicated communicated ->
              said(
                  act,
                  communicated.copyNumber(),
                  communicated.rectification(),
                  means(communicated.means().code()));
          case ForwardingAct.FurtherCopyRequested request ->
              said(
                  act,
                  request.requester(),
                  Phrase.of("depositary.forwarding.ground." + request.ground().code()),
                  request.note().orElse(""));
        };
    Optional<String> scan =
        act.content() instanceof ForwardingAct.CopyDelivered arrival
            ? arrival.scan().map(file -> file.sha256())
            : Optional.empty();
    return new ConsignmentPage.Deed(act, what, details.person(act.actor().person()), scan);
  }

  private static Phrase said(Act act, Object one, Object two, Object three) {
    return Phrase.of("depositary.forwarding.act." + act.kind(), one, two, three);
  }

  private static Phrase means(String code) {
    return Phrase.of("depositary.forwarding.means." + code);
  }

  /** The system's own evidence has words; an official's stands as written. */
  private static Object evidence(String written) {
    return List.of("portal", "acknowledgement").contains(written)
        ? Phrase.of("depositary.forwarding.evidence." + written)
        : written;
  }
}
