package secretariat.depositary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import secretariat.depositary.Document.Collation;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.Document.Received;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.register.Act;

/** Adds a document's acts up to its state. */
final class DocumentFold {

  private DocumentFold() {}

  /**
   * The state after these acts, which are those of one subject in order; empty if there are none.
   */
  static Optional<Document> fold(List<Act> acts) {
    @Nullable Document state = null;
    for (Act act : acts) {
      state = next(state, act);
    }
    return Optional.ofNullable(state);
  }

  private static Document next(@Nullable Document state, Act act) {
    return switch ((DepositaryAct) act.content()) {
      case OriginalReceived receipt -> new Received(act.subject(), receipt);
      case DocumentDeposited deposit -> deposit(received(state, act), deposit, act);
      case DataCorrected correction -> correct(deposited(state, act), correction);
      case Reclassified change -> deposited(state, act).with(change.after());
      case TextCollated collation ->
          deposited(state, act)
              .with(collation.language(), new Collation(act.actor().person(), act.recorded()));
      case CopyCertified copy ->
          deposited(state, act)
              .with(new Copy(act.id().sequence(), copy, act.actor().person(), act.recorded()));
      case ConcernDecided decision ->
          arranged(state, act, arrangements -> arrangements.with(decision));
      case ForwardingClauseRecorded clause ->
          arranged(state, act, arrangements -> arrangements.with(clause));
      case ParticipationClauseRecorded clause ->
          arranged(state, act, arrangements -> arrangements.with(clause));
      case PartiesRecorded parties ->
          arranged(state, act, arrangements -> arrangements.with(parties));
      case RecipientsFixed list ->
          arranged(state, act, arrangements -> arrangements.with(list, act.actor()));
      case TextRectified correction -> rectify(deposited(state, act), correction, act);
      case CopyRectified correction ->
          deposited(state, act)
              .with(
                  deposited(state, act)
                      .rectifications()
                      .with(
                          new Rectifications.OfCopy(
                              act.id().sequence(),
                              correction,
                              act.actor().person(),
                              act.recorded())));
    };
  }

  private static Deposited deposit(Received received, DocumentDeposited deposit, Act act) {
    return new Deposited(
        received.subject(),
        received.receipt(),
        deposit,
        deposit.documentClassification(),
        act.recorded(),
        act.actor().person(),
        Map.of(),
        List.of(),
        Arrangements.NONE,
        Rectifications.NONE);
  }

  private static Deposited arranged(
      @Nullable Document state, Act act, UnaryOperator<Arrangements> change) {
    Deposited document = deposited(state, act);
    return document.with(change.apply(document.arrangements()));
  }

  private static Deposited correct(Deposited document, DataCorrected correction) {
    var titles = new EnumMap<Language, String>(Language.class);
    titles.putAll(document.title().versions());
    Optional<String> number = document.data().bodyNumber();
    for (DataCorrected.Change change : correction.changes()) {
      if (change.field().equals(DataCorrected.BODY_NUMBER)) {
        number = change.after();
      } else {
        titles.put(DataCorrected.titleIn(change.field()), change.after().orElse(""));
      }
    }
    return document.with(document.data().with(new Text(titles), number));
  }

  /** The text is replaced, and is compared with the paper anew; the others stay as they are. */
  private static Deposited rectify(Deposited document, TextRectified correction, Act act) {
    DepositedText replaced = document.text(correction.language()).orElseThrow();
    return document
        .with(document.data().with(correction.after()))
        .without(correction.language())
        .with(
            document
                .rectifications()
                .with(
                    new Rectifications.OfText(
                        act.id().sequence(),
                        correction,
                        replaced,
                        act.actor().person(),
                        act.recorded())));
  }

  private static Received received(@Nullable Document state, Act act) {
    if (state instanceof Received received) {
      return received;
    }
    throw new IllegalStateException("%s does not follow a receipt".formatted(act.id().code()));
  }

  private static Deposited deposited(@Nullable Document state, Act act) {
    if (state instanceof Deposited deposited) {
      return deposited;
    }
    throw new IllegalStateException("%s does not follow a deposit".formatted(act.id().code()));
  }
}
