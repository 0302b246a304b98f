package secretariat.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.decisions.Proposal.Adopted;
import secretariat.kernel.Actor;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.offices.BodyStep;
import secretariat.offices.Milestone;
import secretariat.offices.RecordedDecisions;
import secretariat.offices.Term;
import secretariat.offices.TermDesk;
import secretariat.offices.Terms;
import secretariat.register.ActId;
import secretariat.register.Subject;

/**
 * A decision by which a body approves a candidate: with its announcement the approval is recorded
 * on the candidate's term, by whoever announces it.
 */
@Component
class AppointmentApproved implements AuthorisedEffect {

  static final String KIND = "appointment";
  static final String TERM = "term";

  private final TermDesk desk;
  private final Terms terms;

  AppointmentApproved(TermDesk desk, Terms terms) {
    this.desk = desk;
    this.terms = terms;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<String> needs() {
    return List.of(TERM);
  }

  @Override
  public List<Refusal> check(EffectWanted wanted, Optional<String> body, LocalDate day) {
    return terms.againstApproval(wanted.about(TERM), body.orElse(""), day);
  }

  /** An approval that was recorded meanwhile from the paper of this decision is the same one. */
  @Override
  public Outcome<Optional<ActId>> carryOut(Actor actor, Adopted decision, EffectWanted wanted) {
    String code = wanted.about(TERM);
    Optional<ActId> recorded =
        terms.of(code).filter(term -> isBy(decision, term)).flatMap(AppointmentApproved::approval);
    if (recorded.isPresent()) {
      return Outcome.done(recorded);
    }
    if (terms.of(code).filter(terms::awaitsApproval).isEmpty()) {
      return Outcome.refused(Terms.AWAITS_NO_APPROVAL.refuses("effect"));
    }
    LocalDate adopted = decision.day().orElseThrow();
    var step =
        new BodyStep(
            decision.body().orElse(""),
            adopted,
            decision.bodyNumber().or(() -> Optional.of(decision.registryNumber())),
            false,
            decision.registryNumber());
    return desk.approve(actor, code, step, adopted).map(Optional::of);
  }

  private boolean isBy(Adopted decision, Term term) {
    return terms
        .decision(term)
        .map(RecordedDecisions.Entry::id)
        .filter(decision.id()::equals)
        .isPresent();
  }

  private static Optional<ActId> approval(Term term) {
    return term.step(Milestone.APPROVAL)
        .map(step -> new ActId(new Subject("term", term.code()), step.sequence()));
  }
}
