package secretariat.membership;

import java.time.LocalDate;
import secretariat.kernel.Text;
import secretariat.profile.Citation;

/**
 * What can happen to a standing that is not an accession. A grant has two dated steps, the decision
 * and the memorandum, and each is an act of its own.
 */
public sealed interface StandingAct extends MembershipAct {

  /** From its effective day the subject has this standing; the memorandum may still be to come. */
  record StandingConferred(String standing, Decision decision) implements StandingAct {}

  /** The second step of a grant. */
  record MemorandumSigned(String standing, LocalDate signed, Citation source)
      implements StandingAct {}

  /**
   * A guest of the chair from the effective day to a last day, once.
   *
   * @param chair the state that invites
   */
  record GuestInvited(String chair, LocalDate until, Text occasion) implements StandingAct {}

  /** A partner gave its standing up, by a notice that reached the Secretariat. */
  record StandingRenounced(String standing, LocalDate received, Citation notice)
      implements StandingAct {}

  /** The organisation took a standing below membership back. */
  record StandingWithdrawn(String standing, Decision decision) implements StandingAct {}

  /** The rights of membership are suspended from the effective day. */
  record MembershipSuspended(Text ground, Decision decision) implements StandingAct {}

  /** The suspension ends on the effective day. */
  record SuspensionLifted(Decision decision) implements StandingAct {}

  /** Membership ends on the effective day, which the decision fixed. */
  record MemberExpelled(Decision decision) implements StandingAct {}

  /**
   * A member notified the depositary of the Charter that it withdraws.
   *
   * @param received when the depositary received it
   * @param from the first day on which it will not be a member
   * @param notice the depositary's own notification, by which this is known here
   */
  record WithdrawalNotified(LocalDate received, LocalDate from, Citation notice)
      implements StandingAct {}

  /** The notice of withdrawal was taken back before it had effect. */
  record WithdrawalRevoked(LocalDate received, Citation notice) implements StandingAct {}

  /** The depositary notified that the withdrawal took effect, on the effective day. */
  record WithdrawalTookEffect(LocalDate notified, Citation notice) implements StandingAct {}
}
