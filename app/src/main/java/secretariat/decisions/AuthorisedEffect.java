package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
   * Carries it out. It may be asked again, after a failure or by another node, and must then have
   * the effect of once.
   *
   * @param decision the id of the decision
   */
  Outcome<Optional<ActId>> carryOut(String decision, EffectWanted wanted, LocalDate adopted);
}
