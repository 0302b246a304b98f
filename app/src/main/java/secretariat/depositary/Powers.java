package secretariat.depositary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Which offices may do what at the depositary. */
public enum Powers {
  RECEIVE(Capacity.REGISTRY_OFFICIAL),
  DRAFT(Capacity.REGISTRY_OFFICIAL),
  DEPOSIT(Capacity.REGISTRY_OFFICIAL),
  CORRECT(Capacity.REGISTRY_OFFICIAL),
  CLASSIFY(Capacity.REGISTRY_OFFICIAL, Capacity.LEGAL_OFFICER),
  COLLATE(Capacity.LEGAL_OFFICER),
  DRAW_UP(Capacity.REGISTRY_OFFICIAL, Capacity.LEGAL_OFFICER),
  RECTIFY(Capacity.LEGAL_OFFICER, Capacity.CERTIFYING_OFFICER, Capacity.DEPUTY_SECRETARY_GENERAL),
  DECIDE_CONCERN(
      Capacity.LEGAL_OFFICER, Capacity.CERTIFYING_OFFICER, Capacity.DEPUTY_SECRETARY_GENERAL),
  FORWARD(
      Capacity.REGISTRY_OFFICIAL,
      Capacity.LEGAL_OFFICER,
      Capacity.CERTIFYING_OFFICER,
      Capacity.DEPUTY_SECRETARY_GENERAL),
  RENEW_EVIDENCE(Capacity.CERTIFYING_OFFICER, Capacity.DEPUTY_SECRETARY_GENERAL),
  CERTIFY(Capacity.CERTIFYING_OFFICER, Capacity.DEPUTY_SECRETARY_GENERAL),
  DELEGATE(Capacity.SECRETARY_GENERAL);

  static final Rule NOT_IN_THIS_CAPACITY = Rule.of("depositary.not-in-this-capacity");

  @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes never changes
  private final Set<Capacity> offices;

  Powers(Capacity... offices) {
    this.offices = Set.of(offices);
  }

  /** Whether somebody may do this in a capacity. */
  public boolean heldBy(Actor actor) {
    return offices.contains(actor.capacity());
  }

  /** The offices that may do this, by their codes. */
  public List<Capacity> offices() {
    return offices.stream().sorted(Comparator.comparing(Capacity::office)).toList();
  }

  /** Why somebody may not do this in a capacity; empty if they may. */
  public Optional<Refusal> refusal(Actor actor) {
    return heldBy(actor)
        ? Optional.empty()
        : Optional.of(NOT_IN_THIS_CAPACITY.refuses("", actor.capacity()));
  }

  /** A refusal if the actor lacks the power or there are other reasons; else done. */
  public Outcome<Actor> judge(Actor actor, List<Refusal> reasons) {
    return Outcome.unless(refusal(actor).map(List::of).orElse(reasons), actor);
  }
}
