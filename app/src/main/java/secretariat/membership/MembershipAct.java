package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/**
 * What can happen to a state, or to an international organisation, in relation to this
 * organisation. The subject is the state or the organisation.
 */
public sealed interface MembershipAct
    permits MembershipAct.StateNamed,
        MembershipAct.OrganisationNamed,
        MembershipAct.StandingGranted,
        MembershipAct.StandingEnded,
        StandingAct,
        AccessionAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "membership",
          List.of(
              new ActKind<>("state-named", 1, StateNamed.class),
              new ActKind<>("organisation-named", 1, OrganisationNamed.class),
              new ActKind<>("standing-granted", 1, StandingGranted.class),
              new ActKind<>("standing-granted", 2, StandingAct.StandingConferred.class),
              new ActKind<>("standing-ended", 1, StandingEnded.class),
              new ActKind<>("memorandum-signed", 1, StandingAct.MemorandumSigned.class),
              new ActKind<>("guest-invited", 1, StandingAct.GuestInvited.class),
              new ActKind<>("standing-renounced", 1, StandingAct.StandingRenounced.class),
              new ActKind<>("standing-withdrawn", 1, StandingAct.StandingWithdrawn.class),
              new ActKind<>("membership-suspended", 1, StandingAct.MembershipSuspended.class),
              new ActKind<>("suspension-lifted", 1, StandingAct.SuspensionLifted.class),
              new ActKind<>("member-expelled", 1, StandingAct.MemberExpelled.class),
              new ActKind<>("withdrawal-notified", 1, StandingAct.WithdrawalNotified.class),
              new ActKind<>("withdrawal-revoked", 1, StandingAct.WithdrawalRevoked.class),
              new ActKind<>("withdrawal-took-effect", 1, StandingAct.WithdrawalTookEffect.class),
              new ActKind<>("accession-requested", 1, AccessionAct.AccessionRequested.class),
              new ActKind<>("accession-opened", 1, AccessionAct.AccessionOpened.class),
              new ActKind<>("obligations-accepted", 1, AccessionAct.ObligationsAccepted.class),
              new ActKind<>("memorandum-ratified", 1, AccessionAct.MemorandumRatified.class),
              new ActKind<>("obligation-fulfilled", 1, AccessionAct.ObligationFulfilled.class),
              new ActKind<>("accession-abandoned", 1, AccessionAct.AccessionAbandoned.class),
              new ActKind<>("state-admitted", 1, AccessionAct.StateAdmitted.class)));

  static Subject subject(String code) {
    return new Subject(Nature.of(code).code(), code);
  }

  /**
   * From its effective day the state bears these names.
   *
   * @param longAfterOf the long name as it follows "of", with its article or in its case
   */
  record StateNamed(
      String alpha3,
      String numeric,
      Text shortName,
      Text longName,
      Text longAfterOf,
      Citation source)
      implements MembershipAct {}

  /** From its effective day the organisation bears these names. */
  record OrganisationNamed(Text shortName, Text longName, Text longAfterOf, Citation source)
      implements MembershipAct {}

  /**
   * From its effective day, the day of the decision, the state has this standing and no other.
   *
   * @param memorandum the second, legal step, where the procedure has one
   * @param merged the standing that one decision merged into this, if it was so
   */
  record StandingGranted(
      String standing,
      Citation decision,
      Optional<Memorandum> memorandum,
      Optional<String> merged,
      Optional<Text> note)
      implements MembershipAct {}

  /** From its effective day the state has no standing. */
  record StandingEnded(String standing, Citation decision, Optional<Text> note)
      implements MembershipAct {}

  /**
   * A memorandum that a procedure asks for.
   *
   * @param date as far as it is known: {@code 2022-09-14}, {@code 2022-09}, {@code 2022}, or absent
   */
  record Memorandum(Optional<String> date, Citation source) {}

  /**
   * What a body decided.
   *
   * @param body the body's code in the profile, where it is known
   * @param submitted when another body submitted it, as the procedure asks
   * @param source how it is cited
   */
  record Decision(
      Optional<String> body,
      LocalDate on,
      Optional<String> number,
      Optional<LocalDate> submitted,
      Citation source) {}
}
