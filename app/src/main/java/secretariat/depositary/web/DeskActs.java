package secretariat.depositary.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.ConcernDecided;
import secretariat.depositary.CopyCertified;
import secretariat.depositary.CopyRectified;
import secretariat.depositary.DataCorrected;
import secretariat.depositary.DepositaryAct;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.ForwardingClauseRecorded;
import secretariat.depositary.OriginalReceived;
import secretariat.depositary.ParticipationClauseRecorded;
import secretariat.depositary.PartiesRecorded;
import secretariat.depositary.RecipientsFixed;
import secretariat.depositary.Reclassified;
import secretariat.depositary.TextCollated;
import secretariat.depositary.TextRectified;
import secretariat.register.Act;
import secretariat.ui.Phrase;

/** Tells a document's acts as the desk reads them. */
@Component
class DeskActs {

  private final DeskNames names;

  DeskActs(DeskNames names) {
    this.names = names;
  }

  List<DeskAct> told(List<Act> acts) {
    return acts.stream().map(this::told).toList();
  }

  DeskAct told(Act act) {
    return new DeskAct(
        act, names.person(act.actor().person()), what(act), reason((DepositaryAct) act.content()));
  }

  private Phrase what(Act act) {
    return switch ((DepositaryAct) act.content()) {
      case OriginalReceived receipt -> said(act, receipt.receiptNumber(), receipt.receivedOn());
      case DocumentDeposited deposit -> said(act, deposit.registryNumber());
      case DataCorrected correction -> said(act, correction.changes().size());
      case Reclassified change ->
          said(act, classification(change.before().code()), classification(change.after().code()));
      case TextCollated collation -> said(act, collation.language());
      case CopyCertified copy -> said(act, copy.copyNumber(), names.recipient(copy.recipient()));
      case ConcernDecided decision ->
          said(act, names.recipient(decision.body()), decision.concerned() ? "yes" : "no");
      case ForwardingClauseRecorded clause -> said(act, clause.days(), clause.article());
      case ParticipationClauseRecorded clause -> said(act, clause.article());
      case PartiesRecorded parties -> said(act, parties.states().size(), parties.on());
      case RecipientsFixed list -> said(act, list.lines().size());
      case TextRectified correction -> said(act, correction.number(), correction.language());
      case CopyRectified correction -> said(act, correction.number(), correction.copyNumber());
    };
  }

  private static Optional<String> reason(DepositaryAct content) {
    return switch (content) {
      case DataCorrected correction -> Optional.of(correction.reason());
      case Reclassified change -> Optional.of(change.reason());
      case CopyCertified copy -> copy.request();
      case ConcernDecided decision -> Optional.of(decision.reason());
      case ForwardingClauseRecorded clause -> Optional.of(clause.wording());
      case ParticipationClauseRecorded clause -> Optional.of(clause.wording());
      case PartiesRecorded parties -> Optional.of(parties.source());
      case RecipientsFixed list -> Optional.empty();
      case OriginalReceived receipt -> Optional.empty();
      case DocumentDeposited deposit -> Optional.empty();
      case TextCollated collation -> Optional.empty();
      case TextRectified correction -> correction.decision();
      case CopyRectified correction -> Optional.empty();
    };
  }

  private static Phrase said(Act act, Object... arguments) {
    return Phrase.of("depositary.desk.act." + act.kind(), arguments);
  }

  static Phrase classification(String code) {
    return Phrase.of("depositary.desk.classification." + code);
  }
}
