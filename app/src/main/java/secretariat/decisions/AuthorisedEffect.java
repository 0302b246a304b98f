package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import secretariat.decisions.Proposal.Adopted;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;

/**
 * A kind of thing that a decision can authorise, such as an appointment; the module that does it
 * offers one as a bean.
 */
public interface AuthorisedEffect {

  /** Its name, such as {@code appointment}; proposals name it, so it never changes. */
  String kind();

  /** What it is about: the names that {@link EffectWanted#about} must hold. */
  List<String> needs();

  /** What stands against it; asked before a text is put to consent. */
  List<Refusal> check(EffectWanted wanted, Optional<String> body, LocalDate day);

  /**
   * Carries it out, in the transaction of the announcement. It may be asked again, after a failure
   * or by another node, and must then have the effect of once. The decision stands whatever comes
   * of it.
   *
   * @param actor who announced the decision, or who asks again
   */
  Outcome<Optional<ActId>> carryOut(Actor actor, Adopted decision, EffectWanted wanted);
}
