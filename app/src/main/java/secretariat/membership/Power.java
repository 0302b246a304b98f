package secretariat.membership;

import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Which offices may record and see what on the standing of states. */
public enum Power {
  RECORD(Capacity.REGISTRY_OFFICIAL, Capacity.LEGAL_OFFICER),
  /** Entering what happened on an earlier day, which the rules judge but do not refuse. */
  ENTER_HISTORY(Capacity.LEGAL_OFFICER),
  READ(
      Capacity.REGISTRY_OFFICIAL,
      Capacity.LEGAL_OFFICER,
      Capacity.CERTIFYING_OFFICER,
      Capacity.DEPUTY_SECRETARY_GENERAL,
      Capacity.SECRETARY_GENERAL);

  static final Rule NOT_IN_THIS_CAPACITY = Rule.of("membership.not-in-this-capacity");

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes never changes
  private final Set<Capacity> offices;

  Power(Capacity... offices) {
    this.offices = Set.of(offices);
  }

  public boolean heldBy(Actor actor) {
    return offices.contains(actor.capacity());
  }

  /** Why somebody may not do this in a capacity; empty if they may. */
  public Optional<Refusal> refusal(Actor actor) {
    return heldBy(actor)
        ? Optional.empty()
        : Optional.of(NOT_IN_THIS_CAPACITY.refuses("", actor.capacity()));
  }
}
