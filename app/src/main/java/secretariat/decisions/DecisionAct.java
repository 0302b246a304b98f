package secretariat.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Language;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a proposal and to the decision it becomes. The subject is one of them. */
public sealed interface DecisionAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "decisions",
          List.of(
              new ActKind<>("proposal-entered", 1, ProposalEntered.class),
              new ActKind<>("proposal-text-revised", 1, TextRevised.class),
              new ActKind<>("put-to-consent", 1, PutToConsent.class),
              new ActKind<>("procedure-opened", 1, ProcedureOpened.class),
              new ActKind<>("proposal-text-sent", 1, TextSent.class),
              new ActKind<>("answer-received", 1, AnswerReceived.class),
              new ActKind<>("procedure-broken", 1, ProcedureBroken.class),
              new ActKind<>("silence-kept", 1, SilenceKept.class),
              new ActKind<>("procedure-closed", 1, ProcedureClosed.class),
              new ActKind<>("decision-adopted", 1, DecisionAdopted.class),
              new ActKind<>("effect-carried-out", 1, EffectCarriedOut.class),
              new ActKind<>("effect-not-carried-out", 1, EffectNotCarriedOut.class),
              new ActKind<>("decision-text-corrected", 1, TextCorrected.class),
              new ActKind<>("past-decision-entered", 1, PastDecisionEntered.class),
              new ActKind<>("proposal-withdrawn", 1, ProposalWithdrawn.class)));

  String SUBJECT = "decision";

  static Subject subject(String id) {
    return new Subject(SUBJECT, id);
  }

  /**
   * A proposal was entered; this is version 1 of its text.
   *
   * @param body the body that is to decide; absent for the member states as such
   * @param sponsor the code of a state or of a body
   * @param project whether it concerns a cooperation project, from which a state may stay out
   */
  record ProposalEntered(
      Text title,
      Text text,
      Optional<String> body,
      String sponsor,
      boolean project,
      Optional<EffectWanted> effect,
      Optional<Text> budget)
      implements DecisionAct {}

  /**
   * The text was revised in some languages.
   *
   * @param version the newest version, for languages that lacked it; or the next, for a new text
   */
  record TextRevised(int version, Text title, Text text, String reason) implements DecisionAct {}

  /**
   * The text was put to consent: it may not change any more without a new procedure.
   *
   * @param round how often the proposal was put to consent, with this time
   * @param concerned the state that it concerns, in consensus minus one
   */
  record PutToConsent(int round, int version, Terms terms, Optional<String> concerned)
      implements DecisionAct {}

  /**
   * The procedure was opened.
   *
   * @param expires the moment at which its clock runs out, if it has one
   * @param zone in which that moment was named
   * @param sentTo the members whose rights are not suspended, to whom the text was sent
   */
  record ProcedureOpened(int round, Optional<Instant> expires, String zone, List<String> sentTo)
      implements DecisionAct {}

  /** The text was sent to a state that was admitted, or whose suspension ended, meanwhile. */
  record TextSent(int round, String state) implements DecisionAct {}

  /**
   * A state's answer was received.
   *
   * @param answer its own id, under which it lay in the letterbox
   * @param round to which it answers; 0 if the proposal had not been put to consent
   * @param words what it says, in the languages in which it came
   * @param received when it arrived
   * @param entitled whether the state was a member whose rights were not suspended, when it arrived
   * @param binding whether an answer by this channel binds the state
   * @param open whether the state wishes it to stand with the decision, open to all
   * @param paper the paper by which it came; absent for an answer given in the portal
   */
  record AnswerReceived(
      String answer,
      int round,
      String state,
      AnswerKind kind,
      Text words,
      Instant received,
      boolean entitled,
      boolean binding,
      boolean open,
      Optional<SignedPaper> paper)
      implements DecisionAct {}

  /** An answer broke the silence. */
  record ProcedureBroken(int round, String answer, Instant at) implements DecisionAct {}

  /**
   * The clock of a silence procedure ran out, and no entitled objection had been received.
   *
   * @param entitled who could have objected at that moment
   */
  record SilenceKept(int round, Instant expired, List<String> entitled) implements DecisionAct {}

  /**
   * A procedure was closed.
   *
   * @param at answers that arrived at this moment or later were late
   * @param objecting the states whose objection stood
   * @param outstanding the states that had not consented, where each has to
   */
  record ProcedureClosed(
      int round,
      Instant at,
      boolean agreed,
      List<String> entitled,
      List<String> objecting,
      List<String> outstanding)
      implements DecisionAct {}

  /** An act by which a decision stands in the book: adopted here, or taken long before. */
  sealed interface Booked extends DecisionAct {
    String registryNumber();

    Optional<String> body();

    Optional<String> bodyNumber();
  }

  /**
   * The decision was announced. It holds what everybody may see; its effective day is that of the
   * adoption.
   *
   * @param opinions those that their states wished to be open
   * @param aside the states that stay out of the project, if it is one
   */
  record DecisionAdopted(
      String registryNumber,
      Optional<String> body,
      Optional<String> bodyNumber,
      Optional<Text> place,
      String procedure,
      Text title,
      Text text,
      List<OpenOpinion> opinions,
      List<String> aside)
      implements Booked {}

  /** What the decision authorised was done. */
  record EffectCarriedOut(Optional<String> act) implements DecisionAct {}

  /** What the decision authorised could not be done: the decision stands. */
  record EffectNotCarriedOut(List<Missing> missing) implements DecisionAct {}

  /** The text of one language was corrected; the others stay as they are. */
  record TextCorrected(Language language, String title, String text, String reason)
      implements DecisionAct {}

  /**
   * A decision that was taken before this register was kept.
   *
   * @param on as far as it is known: {@code 2009-06-16}, {@code 2009-06} or {@code 2009}
   */
  record PastDecisionEntered(
      String registryNumber,
      Optional<String> body,
      Optional<String> bodyNumber,
      String on,
      Text title,
      Text text,
      Citation source)
      implements Booked {}

  /** The sponsor withdrew the proposal. */
  record ProposalWithdrawn(String reason) implements DecisionAct {}

  /** A paper: its scan, and the day that stands on it. */
  record SignedPaper(String sha256, Optional<String> number, Optional<LocalDate> made) {}

  /** An opinion on particular aspects; it goes on record and blocks nothing. */
  record OpenOpinion(String state, Text words) {}

  /** What stood against an effect: a rule and what fills the places in its wording. */
  record Missing(String rule, List<String> arguments) {}
}
