package secretariat.depositary.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import secretariat.depositary.CitedDecision;
import secretariat.depositary.DepositedText;
import secretariat.depositary.FileReference;
import secretariat.depositary.forwarding.Means;
import secretariat.depositary.notification.Addressee;
import secretariat.documents.NamesFiles;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a correction. The subject is {@code correction/<id>}. */
public sealed interface CorrectionAct {

  String SUBJECT = "correction";

  static Subject subject(String id) {
    return new Subject(SUBJECT, id);
  }

  /**
   * An error was found, and a corrected text is proposed.
   *
   * @param document its id
   * @param before the SHA-256 of the text with the error
   * @param after the corrected text
   * @param error what is wrong, and what is right
   * @param limit until when states may object; absent for a corrigendum
   * @param addressees to whom it is proposed, in protocol order; none for a corrigendum
   * @param decision by which the body corrects its own decision; absent otherwise
   */
  record CorrectionProposed(
      String document,
      Language language,
      String before,
      DepositedText after,
      Text error,
      Optional<Limit> limit,
      List<Addressee> addressees,
      Optional<CitedDecision> decision)
      implements CorrectionAct {
    public CorrectionProposed {
      addressees = List.copyOf(addressees);
    }
  }

  /**
   * Until when states may object.
   *
   * @param lastDay ends at 24:00 at the seat
   * @param level whose rule it is
   */
  record Limit(int days, LocalDate dayZero, LocalDate lastDay, Level level, Citation source) {}

  /** Whose rule something is; the first that says something prevails. */
  enum Level {
    OWN_CLAUSE,
    ORGANISATION,
    PROPOSAL;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A state's objection was received. Whether it came in time is judged afterwards.
   *
   * @param madeOn the date that the paper bears
   * @param receivedOn when it arrived, at the seat
   * @param paper the paper by which it came; absent for one made in the portal
   */
  record ObjectionReceived(
      String state,
      Optional<LocalDate> madeOn,
      LocalDate receivedOn,
      String words,
      Optional<Paper> paper)
      implements CorrectionAct {}

  /** A paper of a state: its reference, and its scan. */
  record Paper(String reference, FileReference scan) {}

  /**
   * Something about a correction was communicated to an addressee.
   *
   * @param about the place of the act that was communicated: the proposal, an objection, the
   *     outcome
   * @param evidence how this is known, or the Message-ID of the letter
   */
  record NoticeGiven(long about, String recipient, Means means, String evidence)
      implements CorrectionAct {}

  /**
   * The correction was made.
   *
   * @param rectification the act by which the text was replaced
   * @param number of the procès-verbal or corrigendum
   * @param agreement how the states decided that it counts from another day, if they did
   */
  record CorrectionMade(String rectification, String number, Optional<String> agreement)
      implements CorrectionAct {}

  /** The depositary does not pursue the proposal. */
  record CorrectionWithdrawn(String reason) implements CorrectionAct {}

  /** Offers the kinds to the register, and names the files. */
  @Configuration(proxyBeanMethods = false)
  class Kinds {
    @Bean
    static ActKinds correctionKinds() {
      return new ActKinds(
          "depositary.correction",
          List.of(
              new ActKind<>("correction-proposed", 1, CorrectionProposed.class),
              new ActKind<>("correction-objected-to", 1, ObjectionReceived.class),
              new ActKind<>("correction-notice-given", 1, NoticeGiven.class),
              new ActKind<>("correction-made", 1, CorrectionMade.class),
              new ActKind<>("correction-withdrawn", 1, CorrectionWithdrawn.class)));
    }

    @Bean
    static NamesFiles filesOfCorrections() {
      return act ->
          switch (act.content()) {
            case CorrectionProposed proposal -> List.of(proposal.after().sha256());
            case ObjectionReceived objection ->
                objection.paper().map(paper -> paper.scan().sha256()).stream().toList();
            default -> List.of();
          };
    }
  }
}
