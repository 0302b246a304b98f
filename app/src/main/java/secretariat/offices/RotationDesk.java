package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.offices.OfficeAct.CycleApproved;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.Rotation.Held;
import secretariat.profile.Procedure;
import secretariat.register.ActId;
import secretariat.register.Register;

/** The order of turns: what was, whose turn is next, and the cycles that decisions approve. */
@Component
public class RotationDesk {

  static final Rule NO_ROTATION = Rule.of("offices.no-rotation");
  static final Rule CYCLE_UNFIT = Rule.of("offices.cycle-unfit");

  private final Register register;
  private final Situations situations;
  private final TermStore terms;
  private final DivisionStore divisions;
  private final CitedDecisions decisions;

  RotationDesk(
      Register register,
      Situations situations,
      TermStore terms,
      DivisionStore divisions,
      CitedDecisions decisions) {
    this.decisions = decisions;
    this.register = register;
    this.situations = situations;
    this.terms = terms;
    this.divisions = divisions;
  }

  /** The offices that go from state to state. */
  public List<Procedure> rotating() {
    return situations.procedures().stream()
        .filter(each -> each.conditions().rotation().isPresent())
        .toList();
  }

  /** Every turn so far, with what each reading would have given. */
  public List<Rotation.Turn> replay(String office) {
    return rotation(office).replay(held(office));
  }

  /** Whose turn is next, under each reading, if it is decided on a day. */
  public java.util.Map<Rotation.Reading, Optional<String>> next(String office, LocalDate day) {
    return rotation(office).next(held(office), day);
  }

  public Optional<Cycle> cycleOn(String office, LocalDate day) {
    return divisions.cycleOn(office, day);
  }

  /** The decision that approved a cycle, where the decision book has it. */
  public Optional<RecordedDecisions.Entry> decision(Cycle cycle) {
    return decisions.of(cycle.decision());
  }

  /** Whose turn is next in the approved cycle; nobody's where none was approved. */
  public Optional<String> nextInCycle(String office, LocalDate day) {
    return divisions.cycleOn(office, day).flatMap(cycle -> cycle.next(taken(office, cycle, "")));
  }

  /** Whose turn a term takes in the approved cycle, if there is one. */
  Optional<String> turn(Term term, LocalDate day) {
    return divisions
        .cycleOn(term.office(), day)
        .flatMap(cycle -> cycle.next(taken(term.office(), cycle, term.code())));
  }

  /** Records the order of turns that a decision approved. */
  public Outcome<ActId> approveCycle(
      Actor actor, String office, List<String> order, LocalDate from, Decision decision) {
    var refusals = new ArrayList<Refusal>(ChainRules.mayRecord(actor));
    Optional<Procedure> procedure = situations.procedure(office);
    if (procedure.flatMap(each -> each.conditions().rotation()).isEmpty()) {
      refusals.add(NO_ROTATION.refuses("office"));
    } else {
      var approving = Optional.of(procedure.get().steps().approval());
      refusals.addAll(
          ChainRules.body(
              approving, decision.body(), situations.taker(approving.get().by(), decision.date())));
    }
    refusals.addAll(decisions.against("day", decision.body(), decision.number(), decision.date()));
    Set<String> members = new HashSet<>(situations.order(from));
    if (order.isEmpty()
        || new HashSet<>(order).size() != order.size()
        || !members.containsAll(order)) {
      refusals.add(CYCLE_UNFIT.refuses("order", from));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return register.decide(
        OfficeAct.rotation(office),
        history ->
            Outcome.done(
                history
                    .record(
                        actor,
                        from,
                        Classification.INTERNAL,
                        new CycleApproved(office, order, decision))
                    .id()));
  }

  private Rotation rotation(String office) {
    List<String> sequence =
        situations
            .procedure(office)
            .flatMap(each -> each.conditions().rotation())
            .flatMap(Procedure.Rotation::sequence)
            .map(Procedure.Sequence::states)
            .orElse(List.of());
    return new Rotation(situations::order, sequence);
  }

  private List<String> taken(String office, Cycle cycle, String except) {
    return held(office).stream()
        .filter(held -> !held.decided().isBefore(cycle.from()) && !held.term().equals(except))
        .map(Held::state)
        .toList();
  }

  /** The turns that were decided or taken, from the earliest. */
  private List<Held> held(String office) {
    return terms.ofOffice(office).stream()
        .filter(term -> term.isHolder() && term.stage() != Stage.WITHDRAWN)
        .flatMap(term ->
            term
                .step(Milestone.APPROVAL)
                .or(term::entry)
                .map(step -> new Held(term.code(), step.effective(), term.state()))
                .stream())
        .sorted(Comparator.comparing(Held::decided))
        .toList();
  }
}
