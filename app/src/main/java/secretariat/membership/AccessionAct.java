package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/** A step of a state on its way to membership. */
public sealed interface AccessionAct extends MembershipAct {

  /** To whom an application can be addressed; the Charter names the first. */
  enum Addressee {
    CHAIR_OF_THE_FOREIGN_MINISTERS,
    HEADS_OF_STATE,
    SECRETARY_GENERAL
  }

  /**
   * A state asked officially to be admitted.
   *
   * @param received as far as it is known; the effective day is the last on which it can have been
   * @param addressee to whom it wrote, where that is known
   */
  record AccessionRequested(String received, Optional<Addressee> addressee, Citation source)
      implements AccessionAct {}

  /** The heads of state opened the procedure. */
  record AccessionOpened(Decision decision) implements AccessionAct {}

  /**
   * The memorandum of obligations was signed.
   *
   * @param signatories codes of the states, and of the organisation itself, where they are known
   * @param obligations the treaties to be joined, each by its day; what is known of them
   */
  record ObligationsAccepted(
      LocalDate signed,
      List<String> signatories,
      List<Obligation> obligations,
      Citation source,
      Optional<Text> note)
      implements AccessionAct {
    public ObligationsAccepted {
      signatories = List.copyOf(signatories);
      obligations = List.copyOf(obligations);
    }
  }

  /** A treaty to be joined, and the last day for it. */
  record Obligation(String treaty, Text title, LocalDate by) {}

  /** The state joined one of the treaties. */
  record ObligationFulfilled(String treaty, LocalDate acceded, Citation source)
      implements AccessionAct {}

  /**
   * One of the states that signed the memorandum of obligations ratified it.
   *
   * @param by the code of the state
   * @param name its short name
   * @param ratified as far as it is known; the effective day is the last on which it can have been
   * @param received when the Secretariat was told, where that is known
   */
  record MemorandumRatified(
      String by, Text name, String ratified, Optional<LocalDate> received, Citation source)
      implements AccessionAct {}

  /** The state took its application back, or the procedure was closed without a grant. */
  record AccessionAbandoned(LocalDate received, Citation notice) implements AccessionAct {}

  /**
   * The heads of state granted membership, from the effective day.
   *
   * @param memorandum when the memorandum of obligations had been signed
   */
  record StateAdmitted(Decision decision, LocalDate memorandum, Citation memorandumSource)
      implements AccessionAct {}
}
