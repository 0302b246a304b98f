package secretariat.depositary;

import java.util.List;
import org.springframework.stereotype.Component;
import secretariat.register.Act;
import secretariat.register.ActIndex;

/** Keeps the depositary's index tables in step with its acts. */
@Component
class DepositaryIndex implements ActIndex {

  private final DepositaryStore store;
  private final DelegationStore delegations;
  private final RectificationStore rectifications;

  DepositaryIndex(
      DepositaryStore store, DelegationStore delegations, RectificationStore rectifications) {
    this.store = store;
    this.delegations = delegations;
    this.rectifications = rectifications;
  }

  @Override
  public List<String> tables() {
    return List.of(
        "depositary.rectification",
        "depositary.copy",
        "depositary.collation",
        "depositary.deposited_text",
        "depositary.document",
        "depositary.delegation");
  }

  @Override
  public void enter(Act act) {
    String subject = act.subject().id();
    if (act.content() instanceof DelegationAct delegation) {
      switch (delegation) {
        case CertifierDelegated given -> delegations.insert(subject, given);
        case DelegationEnded ended -> delegations.end(subject, ended.lastDay());
      }
    } else if (act.content() instanceof DepositaryAct document) {
      switch (document) {
        case OriginalReceived receipt -> store.insert(subject, receipt);
        case DocumentDeposited deposit -> store.deposit(subject, deposit, act);
        case DataCorrected correction -> correct(subject, correction);
        case Reclassified change -> store.classify(subject, change.after());
        case TextCollated collation -> store.insert(subject, collation, act);
        case CopyCertified copy -> store.insert(subject, copy, act);
        case TextRectified text -> rectifications.insert(subject, text, act);
        case CopyRectified copy -> rectifications.insert(subject, copy, act);
        case ConcernDecided _,
            ForwardingClauseRecorded _,
            ParticipationClauseRecorded _,
            PartiesRecorded _,
            RecipientsFixed _ -> {
          // They are found through the forwarding index, and in the document itself.
        }
      }
    }
  }

  private void correct(String document, DataCorrected correction) {
    for (DataCorrected.Change change : correction.changes()) {
      if (change.field().equals(DataCorrected.BODY_NUMBER)) {
        store.bodyNumber(document, change.after());
      } else {
        store.title(document, DataCorrected.titleIn(change.field()), change.after());
      }
    }
  }
}
