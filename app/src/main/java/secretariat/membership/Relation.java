package secretariat.membership;

import java.util.Optional;
import java.util.Set;
import secretariat.profile.Standings;

/** In what relation a state or an organisation stands, as far as the rules tell cases apart. */
public enum Relation {
  /** No standing; a guest has none that lasts. */
  OUTSIDE,
  /** Any standing below membership: observer, dialogue partner, partner. */
  PARTNER,
  MEMBER,
  SUSPENDED,
  /** A member whose notice of withdrawal runs. */
  LEAVING,
  /** The same, while suspended. */
  LEAVING_SUSPENDED;

  static final Set<Relation> OF_MEMBERS = Set.of(MEMBER, SUSPENDED, LEAVING, LEAVING_SUSPENDED);
  static final Set<Relation> OF_OTHERS = Set.of(OUTSIDE, PARTNER);

  static Relation of(Optional<Stood> stood) {
    if (stood.filter(now -> !now.standing().equals(Standings.GUEST)).isEmpty()) {
      return OUTSIDE;
    }
    Stood now = stood.get();
    if (!now.standing().equals(Standings.MEMBER)) {
      return PARTNER;
    }
    boolean leaving = now.hold().leavesOn().isPresent();
    if (now.isSuspended()) {
      return leaving ? LEAVING_SUSPENDED : SUSPENDED;
    }
    return leaving ? LEAVING : MEMBER;
  }
}
