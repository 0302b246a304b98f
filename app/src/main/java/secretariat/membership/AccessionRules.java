package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.membership.AccessionAct.AccessionRequested;
import secretariat.membership.AccessionAct.Addressee;
import secretariat.membership.AccessionAct.MemorandumRatified;
import secretariat.membership.AccessionAct.ObligationFulfilled;
import secretariat.membership.AccessionAct.ObligationsAccepted;
import secretariat.membership.AccessionAct.StateAdmitted;
import secretariat.profile.KnownDate;

/**
 * What each step to membership must bring with it: SCO Charter, art. 13; the Regulation on the
 * admission of new members (11 June 2010); the standard memorandum and the order of granting member
 * status (12 September 2014).
 */
final class AccessionRules {

  static final Rule ADDRESSEE_MISSING = Rule.of("membership.addressee-missing");
  static final Rule WRONG_ADDRESSEE = Rule.of("membership.application-to-another");
  static final Rule SIGNATURE_MISSING = Rule.of("membership.signature-missing");
  static final Rule NO_TREATIES = Rule.of("membership.memorandum-without-treaties");
  static final Rule DUE_BEFORE_SIGNED = Rule.of("membership.deadline-before-signature");
  static final Rule NO_SUCH_TREATY = Rule.of("membership.treaty-not-on-the-list");
  static final Rule ALREADY_JOINED = Rule.of("membership.treaty-already-joined");
  static final Rule NO_SIGNATORY = Rule.of("membership.ratified-by-no-signatory");
  static final Rule ALREADY_RATIFIED = Rule.of("membership.memorandum-already-ratified");
  static final Rule RATIFIED_FIRST = Rule.of("membership.ratified-before-signature");
  static final Rule TOLD_FIRST = Rule.of("membership.received-before-ratification");
  static final Rule NOT_RATIFIED = Rule.of("membership.ratification-outstanding");
  static final Rule OTHER_MEMORANDUM = Rule.of("membership.another-memorandum-date");

  private AccessionRules() {}

  static List<Refusal> judge(Dossier before, LocalDate effective, AccessionAct act, Law law) {
    return switch (act) {
      case AccessionRequested request -> requested(request, law);
      case AccessionAct.AccessionOpened opened ->
          DecisionRules.submitted(opened.decision(), effective, law);
      case ObligationsAccepted accepted -> accepted(before.code(), accepted, law);
      case MemorandumRatified ratified -> ratified(before.accession(), effective, ratified, law);
      case ObligationFulfilled joined -> joined(before, joined, law);
      case AccessionAct.AccessionAbandoned abandoned ->
          StandingRules.notice(abandoned.received(), abandoned.notice(), law);
      case StateAdmitted admitted -> admitted(before, effective, admitted, law);
    };
  }

  private static List<Refusal> requested(AccessionRequested request, Law law) {
    var refusals = new ArrayList<Refusal>();
    if (request.addressee().isEmpty()) {
      refusals.add(ADDRESSEE_MISSING.refuses("addressee"));
    }
    request
        .addressee()
        .filter(each -> each != Addressee.CHAIR_OF_THE_FOREIGN_MINISTERS)
        .ifPresent(each -> refusals.add(WRONG_ADDRESSEE.refuses("addressee")));
    refusals.addAll(
        StandingRules.notice(new KnownDate(request.received()).earliest(), request.source(), law));
    return refusals;
  }

  /** Signed by the state, by every member of that day, and by the organisation. */
  private static List<Refusal> accepted(String state, ObligationsAccepted accepted, Law law) {
    var refusals = new ArrayList<>(StandingRules.notice(accepted.signed(), accepted.source(), law));
    var needed = new ArrayList<>(law.members().apply(accepted.signed()));
    needed.add(state);
    needed.add(law.organisation());
    needed.removeAll(accepted.signatories());
    if (!needed.isEmpty()) {
      refusals.add(SIGNATURE_MISSING.refuses("signatories", law.named(needed)));
    }
    if (accepted.obligations().isEmpty()) {
      refusals.add(NO_TREATIES.refuses("treaties"));
    }
    accepted.obligations().stream()
        .filter(each -> each.by().isBefore(accepted.signed()))
        .forEach(each ->
            refusals.add(
                DUE_BEFORE_SIGNED.refuses(
                    "treaty." + each.treaty(), each.title(), accepted.signed())));
    return refusals;
  }

  /** By a state that signed, once, and not before it signed. */
  private static List<Refusal> ratified(
      Accession before, LocalDate effective, MemorandumRatified ratified, Law law) {
    var refusals = new ArrayList<Refusal>();
    MembershipRules.cited(ratified.source(), "reference").ifPresent(refusals::add);
    DecisionRules.past(effective, "ratified", law).ifPresent(refusals::add);
    ratified
        .received()
        .flatMap(day -> DecisionRules.past(day, "noted", law))
        .ifPresent(refusals::add);
    LocalDate earliest = new KnownDate(ratified.ratified()).earliest();
    ratified
        .received()
        .filter(day -> day.isBefore(earliest))
        .ifPresent(day -> refusals.add(TOLD_FIRST.refuses("noted", earliest)));
    before
        .memorandum()
        .map(ObligationsAccepted::signed)
        .filter(effective::isBefore)
        .ifPresent(signed -> refusals.add(RATIFIED_FIRST.refuses("ratified", signed)));
    Optional<Accession.Ratification> asked =
        before.ratifications().stream().filter(each -> each.by().equals(ratified.by())).findAny();
    boolean known = before.memorandum().filter(each -> !each.signatories().isEmpty()).isPresent();
    if (known && asked.isEmpty()) {
      refusals.add(NO_SIGNATORY.refuses("by"));
    }
    asked
        .flatMap(Accession.Ratification::done)
        .ifPresent(day ->
            refusals.add(ALREADY_RATIFIED.refuses("by", law.named(List.of(ratified.by())), day)));
    return refusals;
  }

  private static List<Refusal> joined(Dossier before, ObligationFulfilled joined, Law law) {
    var refusals = new ArrayList<>(StandingRules.notice(joined.acceded(), joined.source(), law));
    Optional<Accession.Step> step =
        before.accession().steps().stream()
            .filter(each -> each.treaty().equals(joined.treaty()))
            .findFirst();
    if (step.isEmpty()) {
      refusals.add(NO_SUCH_TREATY.refuses("treaty"));
    }
    step.flatMap(Accession.Step::done)
        .ifPresent(
            day -> refusals.add(ALREADY_JOINED.refuses("treaty", step.orElseThrow().title(), day)));
    return refusals;
  }

  private static List<Refusal> admitted(
      Dossier before, LocalDate effective, StateAdmitted admitted, Law law) {
    var refusals = new ArrayList<>(DecisionRules.submitted(admitted.decision(), effective, law));
    before
        .accession()
        .memorandum()
        .map(ObligationsAccepted::signed)
        .filter(day -> !day.equals(admitted.memorandum()))
        .ifPresent(day -> refusals.add(OTHER_MEMORANDUM.refuses("", day)));
    List<String> awaited = law.inOrder(before.accession().notRatified());
    if (law.needsRatification() && !awaited.isEmpty()) {
      refusals.add(NOT_RATIFIED.refuses("", law.named(awaited)));
    }
    return refusals;
  }
}
