package secretariat.profile;

import java.util.List;
import secretariat.register.ActKind;
import secretariat.register.ActKinds;
import secretariat.register.Subject;

/** What happens to the profile itself. The subject is the institution of this register. */
public sealed interface ProfileAct {

  /** The kinds of act, as the register knows them. */
  ActKinds KINDS =
      new ActKinds(
          "profile",
          List.of(
              new ActKind<>("profile-imported", 1, ProfileImported.class),
              new ActKind<>("proposal-dismissed", 1, ProposalDismissed.class)));

  /** One register serves one institution. */
  Subject INSTITUTION = new Subject("profile", "institution");

  /**
   * One part of the profile was imported, which is done once.
   *
   * @param organisation the organisation's code
   * @param part the module whose acts they are
   * @param acts how many acts that gave
   */
  record ProfileImported(String organisation, String part, int acts) implements ProfileAct {}

  /**
   * An act that a later edition of the profile proposed is not recorded.
   *
   * @param proposal the proposal's id, which depends on nothing but what it says
   * @param about the subject on which it would have been recorded
   */
  record ProposalDismissed(String proposal, String about, String reason) implements ProfileAct {}
}
