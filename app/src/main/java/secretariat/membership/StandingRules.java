package secretariat.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.membership.StandingAct.GuestInvited;
import secretariat.membership.StandingAct.MemorandumSigned;
import secretariat.membership.StandingAct.StandingConferred;
import secretariat.membership.StandingAct.WithdrawalNotified;
import secretariat.membership.StandingAct.WithdrawalRevoked;
import secretariat.membership.StandingAct.WithdrawalTookEffect;
import secretariat.profile.Standings;

/**
 * What each act on a standing must bring with it: SCO Charter, art. 13 and 14, and the regulations
 * on observers (17 June 2004) and dialogue partners (28 August 2008).
 */
final class StandingRules {

  static final Rule UNKNOWN_STANDING = Rule.of("membership.unknown-standing");
  static final Rule BY_ACCESSION = Rule.of("membership.membership-by-accession-only");
  static final Rule MERGED = Rule.of("membership.standing-merged");
  static final Rule NOT_OPEN_TO_IT = Rule.of("membership.standing-not-open-to-it");
  static final Rule SAME_STANDING = Rule.of("membership.same-standing");
  static final Rule NO_SUCH_STEP = Rule.of("membership.no-memorandum-due");
  static final Rule MEMORANDUM_FIRST = Rule.of("membership.memorandum-before-decision");
  static final Rule CHAIR_NOT_A_MEMBER = Rule.of("membership.chair-not-a-member");
  static final Rule ENDS_BEFORE_IT_BEGINS = Rule.of("membership.ends-before-it-begins");
  static final Rule GROUND_MISSING = Rule.of("membership.ground-missing");
  static final Rule NOTICE_TOO_SHORT = Rule.of("membership.notice-too-short");
  static final Rule NOT_YET_LEFT = Rule.of("membership.withdrawal-not-yet-effective");
  static final Rule REVOKED_TOO_LATE = Rule.of("membership.withdrawal-already-effective");

  private StandingRules() {}

  static List<Refusal> judge(Dossier before, LocalDate effective, StandingAct act, Law law) {
    return switch (act) {
      case StandingConferred given -> conferred(before, effective, given, law);
      case MemorandumSigned signed -> signed(before, signed, law);
      case GuestInvited guest -> guest(effective, guest, law);
      case StandingAct.StandingRenounced left -> notice(left.received(), left.notice(), law);
      case StandingAct.StandingWithdrawn taken ->
          DecisionRules.submitted(taken.decision(), effective, law);
      case StandingAct.MembershipSuspended held -> {
        var refusals = new ArrayList<>(DecisionRules.submitted(held.decision(), effective, law));
        if (held.ground().isEmpty()) {
          refusals.add(GROUND_MISSING.refuses("ground"));
        }
        yield refusals;
      }
      case StandingAct.SuspensionLifted lifted ->
          DecisionRules.taken(lifted.decision(), effective, law);
      case StandingAct.MemberExpelled expelled ->
          DecisionRules.submitted(expelled.decision(), effective, law);
      case WithdrawalNotified notified -> notified(notified, law);
      case WithdrawalRevoked revoked -> revoked(before, revoked, law);
      case WithdrawalTookEffect left -> left(before, effective, left, law);
    };
  }

  private static List<Refusal> conferred(
      Dossier before, LocalDate effective, StandingConferred given, Law law) {
    var refusals = new ArrayList<>(DecisionRules.submitted(given.decision(), effective, law));
    Standings standings = law.profile().standings();
    Optional<Standings.Kind> kind = law.profile().standing(given.standing());
    if (kind.isEmpty() || given.standing().equals(Standings.GUEST)) {
      refusals.add(UNKNOWN_STANDING.refuses("standing"));
      return refusals;
    }
    if (given.standing().equals(Standings.MEMBER)) {
      refusals.add(BY_ACCESSION.refuses("standing"));
      return refusals;
    }
    if (!kind.get().openTo().contains(before.state().nature().code())) {
      refusals.add(NOT_OPEN_TO_IT.refuses("standing", kind.get().title()));
    }
    standings
        .mergedBy(given.standing(), given.decision().on())
        .ifPresent(merger ->
            refusals.add(
                MERGED.refuses(
                    "standing",
                    kind.get().title(),
                    merger.from(),
                    law.profile().standing(merger.into()).orElseThrow().title())));
    before
        .standing()
        .filter(now -> now.standing().equals(given.standing()))
        .ifPresent(now -> refusals.add(SAME_STANDING.refuses("standing", now.from())));
    return refusals;
  }

  private static List<Refusal> signed(Dossier before, MemorandumSigned signed, Law law) {
    var refusals = new ArrayList<Refusal>(notice(signed.signed(), signed.source(), law));
    before
        .standing()
        .ifPresent(now -> {
          boolean due =
              law.profile().standing(now.standing()).filter(Standings.Kind::memorandum).isPresent()
                  && now.memorandum().flatMap(step -> step.date()).isEmpty()
                  && now.standing().equals(signed.standing());
          if (!due) {
            refusals.add(NO_SUCH_STEP.refuses(""));
          } else if (signed.signed().isBefore(now.from())) {
            refusals.add(MEMORANDUM_FIRST.refuses("day", now.from()));
          }
        });
    return refusals;
  }

  private static List<Refusal> guest(LocalDate effective, GuestInvited guest, Law law) {
    var refusals = new ArrayList<Refusal>();
    if (!law.members().apply(effective).contains(guest.chair())) {
      refusals.add(CHAIR_NOT_A_MEMBER.refuses("chair", effective));
    }
    if (guest.until().isBefore(effective)) {
      refusals.add(ENDS_BEFORE_IT_BEGINS.refuses("until", effective));
    }
    if (guest.occasion().isEmpty()) {
      refusals.add(MembershipRules.SOURCE_MISSING.refuses("occasion.en"));
    }
    return refusals;
  }

  private static List<Refusal> notified(WithdrawalNotified notified, Law law) {
    var refusals = new ArrayList<>(notice(notified.received(), notified.notice(), law));
    LocalDate earliest = law.earliestWithdrawal(notified.received());
    if (notified.from().isBefore(earliest)) {
      refusals.add(
          NOTICE_TOO_SHORT.refuses(
              "from", law.profile().standings().procedure().withdrawalMonths(), earliest));
    }
    return refusals;
  }

  private static List<Refusal> revoked(Dossier before, WithdrawalRevoked revoked, Law law) {
    var refusals = new ArrayList<>(notice(revoked.received(), revoked.notice(), law));
    leavesOn(before)
        .filter(day -> !revoked.received().isBefore(day))
        .ifPresent(day -> refusals.add(REVOKED_TOO_LATE.refuses("received", day)));
    return refusals;
  }

  private static List<Refusal> left(
      Dossier before, LocalDate effective, WithdrawalTookEffect left, Law law) {
    var refusals = new ArrayList<>(notice(left.notified(), left.notice(), law));
    DecisionRules.past(effective, "effective", law).ifPresent(refusals::add);
    leavesOn(before)
        .filter(effective::isBefore)
        .ifPresent(day -> refusals.add(NOT_YET_LEFT.refuses("effective", day)));
    return refusals;
  }

  private static Optional<LocalDate> leavesOn(Dossier before) {
    return before.standing().flatMap(now -> now.hold().leavesOn());
  }

  /** A paper that reached somebody on a day, and how it is cited. */
  static List<Refusal> notice(LocalDate day, secretariat.profile.Citation paper, Law law) {
    var refusals = new ArrayList<Refusal>();
    DecisionRules.past(day, "day", law).ifPresent(refusals::add);
    MembershipRules.cited(paper, "reference").ifPresent(refusals::add);
    return refusals;
  }
}
