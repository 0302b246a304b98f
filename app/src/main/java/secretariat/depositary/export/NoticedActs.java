package secretariat.depositary.export;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import secretariat.depositary.Document.Copy;
import secretariat.depositary.Document.Deposited;
import secretariat.depositary.correction.Correction;
import secretariat.depositary.correction.CorrectionAct;
import secretariat.depositary.correction.CorrectionBoard;
import secretariat.depositary.difference.DifferenceAct;
import secretariat.depositary.difference.DifferenceBoard;
import secretariat.depositary.notification.CoveringLetters;
import secretariat.depositary.standing.StandingDesk;
import secretariat.kernel.Actor;
import secretariat.register.Act;
import secretariat.register.Register;

/**
 * What was communicated to a state about errors and differences: corrections that were proposed to
 * it, with its own objection and those that it was told of; differences that are its own or were
 * brought to it; the newest statement on each of its copies; the letters to it about all of these.
 * Notices to others are not among them.
 *
 * <p>Source: the rules reflected in VCLT art. 77 (1) (e), 77 (2) and 79.
 */
@Component
class NoticedActs {

  private final Register register;
  private final CorrectionBoard corrections;
  private final DifferenceBoard differences;
  private final StandingDesk standings;
  private final CoveringLetters letters;

  NoticedActs(
      Register register,
      CorrectionBoard corrections,
      DifferenceBoard differences,
      StandingDesk standings,
      CoveringLetters letters) {
    this.register = register;
    this.corrections = corrections;
    this.differences = differences;
    this.standings = standings;
    this.letters = letters;
  }

  /**
   * On corrections and differences, as the one on whose behalf the reader acts was told of them.
   */
  Stream<Act> of(Actor reader) {
    String state = reader.capacity().behalf().orElseThrow();
    Stream<Act> onCorrections =
        corrections.mine(reader, 0, Integer.MAX_VALUE).rows().stream()
            .flatMap(row ->
                Stream.concat(
                    register.acts(CorrectionAct.subject(row.id())).stream()
                        .filter(act -> wasTold(act, row.correction(), state)),
                    letters.acts(CorrectionAct.subject(row.id()), state).stream()));
    Stream<Act> onDifferences =
        differences.page(reader, 0, Integer.MAX_VALUE).rows().stream()
            .flatMap(row ->
                Stream.concat(
                    register.acts(DifferenceAct.subject(row.id())).stream()
                        .filter(act -> wasTold(act, state)),
                    letters.acts(DifferenceAct.subject(row.id()), state).stream()));
    return Stream.concat(onCorrections, onDifferences);
  }

  /**
   * On the copies of a document that were issued to the reader: the newest statements, and the
   * letters about errors in them.
   */
  Stream<Act> onCopies(Actor reader, Deposited document) {
    String state = reader.capacity().behalf().orElseThrow();
    List<String> own =
        document.copies().stream()
            .map(Copy::act)
            .filter(copy -> copy.recipient().equals(state))
            .map(copy -> copy.file().sha256())
            .toList();
    return Stream.concat(
        own.stream()
            .flatMap(sha256 -> standings.newest(reader, sha256).stream())
            .flatMap(statement -> register.act(statement.act()).stream()),
        letters.acts(document.subject(), state).stream());
  }

  static boolean wasTold(Act act, Correction correction, String state) {
    return switch ((CorrectionAct) act.content()) {
      case CorrectionAct.NoticeGiven notice -> notice.recipient().equals(state);
      case CorrectionAct.ObjectionReceived objection ->
          objection.state().equals(state)
              || correction.notice(act.id().sequence(), state).isPresent();
      case CorrectionAct.CorrectionProposed _,
          CorrectionAct.CorrectionMade _,
          CorrectionAct.CorrectionWithdrawn _ ->
          true;
    };
  }

  static boolean wasTold(Act act, String state) {
    return !(act.content() instanceof DifferenceAct.DifferenceNoticeGiven notice)
        || notice.recipient().equals(state);
  }
}
