package secretariat.depositary;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.documents.NamesFiles;
import secretariat.register.Act;

/** The files that the acts on a document name: scans, deposited texts, sealed copies. */
@Component
final class FilesOfDocuments implements NamesFiles {

  @Override
  public List<String> namedBy(Act act) {
    return act.content() instanceof DepositaryAct content ? files(content).toList() : List.of();
  }

  private static Stream<String> files(DepositaryAct act) {
    return switch (act) {
      case OriginalReceived receipt -> receipt.files().stream().map(FileReference::sha256);
      case DocumentDeposited deposit -> deposit.texts().stream().map(DepositedText::sha256);
      case CopyCertified copy -> Stream.of(copy.file().sha256());
      case TextRectified text -> Stream.of(text.after().sha256());
      case DataCorrected _,
          Reclassified _,
          TextCollated _,
          ConcernDecided _,
          ForwardingClauseRecorded _,
          ParticipationClauseRecorded _,
          PartiesRecorded _,
          RecipientsFixed _,
          CopyRectified _ ->
          Stream.empty();
    };
  }
}
