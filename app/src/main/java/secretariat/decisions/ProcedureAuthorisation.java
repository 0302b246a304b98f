package secretariat.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.bodies.Bodies;
import secretariat.decisions.Proposal.Adopted;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.register.ActId;

/**
 * A decision that allows a body to use a procedure, such as silence. The adoption itself is the
 * whole effect: whoever puts a text to consent looks for such a decision.
 */
@Component
class ProcedureAuthorisation implements AuthorisedEffect {

  static final String KIND = "procedure-authorised";

  private final Procedures procedures;
  private final Bodies bodies;

  ProcedureAuthorisation(Procedures procedures, Bodies bodies) {
    this.procedures = procedures;
    this.bodies = bodies;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> needs() {
    return List.of("procedure", "body");
  }

  @Override
  public List<Refusal> check(EffectWanted wanted, Optional<String> body, LocalDate day) {
    var refusals = new ArrayList<Refusal>();
    if (procedures
        .find(wanted.about("procedure"))
        .filter(each -> each.scope().byDecision())
        .isEmpty()) {
      refusals.add(ConsentRules.PROCEDURE_UNKNOWN.refuses("effect"));
    }
    if (bodies.bodyOn(wanted.about("body"), day).isEmpty()) {
      refusals.add(ConsentRules.SPONSOR_UNKNOWN.refuses("effect", wanted.about("body")));
    }
    return refusals;
  }

  @Override
  public Outcome<Optional<ActId>> carryOut(Actor actor, Adopted decision, EffectWanted wanted) {
    LocalDate adopted = decision.day().orElseThrow();
    List<Refusal> missing = check(wanted, Optional.empty(), adopted);
    return missing.isEmpty() ? Outcome.done(Optional.empty()) : Outcome.refused(missing);
  }
}
