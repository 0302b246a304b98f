package secretariat.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;

/** Which offices may do what with proposals and decisions. */
public enum Powers {
  /** Enters proposals for their sponsors, revises their texts. */
  PREPARE(Offices.PREPARING),
  /** Puts to consent, opens, closes and announces, on the instruction of the chair. */
  CONDUCT(Offices.CONDUCTING),
  /** Records an answer that came on paper. */
  RECORD_PAPER(Offices.PREPARING),
  CORRECT(Set.of(Capacity.LEGAL_OFFICER.office())),
  ENTER_PAST(Set.of(Capacity.LEGAL_OFFICER.office(), Capacity.REGISTRY_OFFICIAL.office())),
  READ(Offices.READING),
  /** Answers for a state. */
  ANSWER(Set.copyOf(Offices.ANSWERING));

  static final Rule NOT_IN_THIS_CAPACITY = Rule.of("decisions.not-in-this-capacity");

  @SuppressWarnings("ImmutableEnumChecker") // what Set.copyOf makes never changes
  private final Set<String> offices;

  Powers(Set<String> offices) {
    this.offices = Set.copyOf(offices);
  }

  /** The offices by whose codes the table is made. */
  public static final class Offices {
    static final Set<String> PREPARING =
        Set.of(Capacity.REGISTRY_OFFICIAL.office(), Capacity.LEGAL_OFFICER.office());
    static final Set<String> CONDUCTING =
        Set.of(
            Capacity.REGISTRY_OFFICIAL.office(),
            Capacity.LEGAL_OFFICER.office(),
            Capacity.DEPUTY_SECRETARY_GENERAL.office(),
            Capacity.SECRETARY_GENERAL.office());
    static final Set<String> READING =
        Set.of(
            Capacity.REGISTRY_OFFICIAL.office(),
            Capacity.LEGAL_OFFICER.office(),
            Capacity.CERTIFYING_OFFICER.office(),
            Capacity.DEPUTY_SECRETARY_GENERAL.office(),
            Capacity.SECRETARY_GENERAL.office());

    /**
     * Those whom a member state notified to speak for it: its permanent representative and its
     * national coordinator. Whether what they answer here binds it is the procedure's matter.
     */
    public static final List<String> ANSWERING = secretariat.accounts.Offices.OF_A_STATE;

    private Offices() {}
  }

  public boolean heldBy(Actor actor) {
    return offices.contains(actor.capacity().office());
  }

  /** Why somebody may not do this in a capacity; empty if they may. */
  public Optional<Refusal> refusal(Actor actor) {
    return heldBy(actor)
        ? Optional.empty()
        : Optional.of(NOT_IN_THIS_CAPACITY.refuses("", actor.capacity()));
  }

  /** The state for which somebody answers, if it is one who does. */
  public static Optional<String> stateOf(Actor actor) {
    return ANSWER.heldBy(actor) ? actor.capacity().behalf() : Optional.empty();
  }
}
