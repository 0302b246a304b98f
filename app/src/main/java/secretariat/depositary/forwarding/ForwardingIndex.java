package secretariat.depositary.forwarding;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.ForwardingClauseRecorded;
import secretariat.depositary.RecipientsFixed;
import secretariat.depositary.forwarding.ForwardingAct.AddressNotified;
import secretariat.register.Act;
import secretariat.register.ActIndex;

/** Keeps the tables of forwarding in step with the acts. */
@Component
class ForwardingIndex implements ActIndex {

  private final ForwardingStore store;

  ForwardingIndex(ForwardingStore store) {
    this.store = store;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "depositary.forwarding", "depositary.covering_note", "depositary.notified_address");
  }

  @Override
  public void enter(Act act) {
    String subject = act.subject().id();
    switch (act.content()) {
      case RecipientsFixed list -> store.fix(subject, list, act.actor());
      case ForwardingClauseRecorded clause ->
          store.due(subject, clause.dayZero().plusDays(clause.days()));
      case CopyCertified copy -> store.made(subject, copy, act);
      case AddressNotified address -> store.notified(subject, address, act);
      case ForwardingAct content -> {
        int dot = subject.lastIndexOf('.');
        enter(subject.substring(0, dot), subject.substring(dot + 1), content, act);
      }
      default -> {
        // Another module's.
      }
    }
  }

  private void enter(String document, String recipient, ForwardingAct content, Act act) {
    switch (content) {
      case ForwardingAct.CopyDispatched sent -> {
        store.dispatched(document, sent, act);
        store.note(document, sent);
      }
      case ForwardingAct.DeliveryFailed failure ->
          store.day(document, failure.copyNumber(), "failed_on", act.effective());
      case ForwardingAct.CopyDelivered arrival -> store.delivered(document, arrival, act);
      case ForwardingAct.ReceiptAcknowledged receipt ->
          store.day(document, receipt.copyNumber(), "acknowledged_on", act.effective());
      case ForwardingAct.DefectReported report ->
          store.day(document, report.copyNumber(), "defect_on", act.effective());
      case ForwardingAct.FurtherCopyRequested request -> store.requested(document, recipient, act);
      case ForwardingAct.RectificationCommunicated _ -> {
        // No table is about it: whether it was done is found in the acts.
      }
    }
  }
}
