package secretariat.membership;

import java.util.List;
import java.util.Optional;
import secretariat.kernel.Text;
import secretariat.profile.Citation;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What can happen to a state in relation to the organisation. The subject is the state. */
public sealed interface MembershipAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "membership",
          List.of(
              new ActKind<>("state-named", 1, StateNamed.class),
              new ActKind<>("standing-granted", 1, StandingGranted.class),
              new ActKind<>("standing-ended", 1, StandingEnded.class)));

  static Subject subject(String state) {
    return new Subject("state", state);
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
}
