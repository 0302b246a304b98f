package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.offices.Finding.Result;
import secretariat.offices.OfficeAct.CandidateApproved;
import secretariat.offices.OfficeAct.CandidateProposed;
import secretariat.offices.OfficeAct.EligibilityFound;
import secretariat.offices.OfficeAct.NominationWithdrawn;
import secretariat.offices.OfficeAct.OfficeTaken;
import secretariat.offices.OfficeAct.SuccessorAnnounced;
import secretariat.offices.OfficeAct.TermEnded;
import secretariat.profile.Procedure;
import secretariat.register.Act;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;

/** The steps of a term after its nomination, each an act. */
@Component
public class TermDesk {

  static final Rule TERM_UNKNOWN = Rule.of("offices.term-unknown");
  static final Rule SUCCESSOR_UNFIT = Rule.of("offices.successor-unfit");
  static final Rule MANNER_UNKNOWN = Rule.of("offices.manner-unknown");
  static final Rule REASON_MISSING = Rule.of("offices.reason-missing");

  /** How a term can end. */
  public static final List<String> MANNERS = List.of("expiry", "early", "recall");

  private final Register register;
  private final Situations situations;
  private final RotationDesk rotation;
  private final CitedDecisions decisions;

  TermDesk(
      Register register, Situations situations, RotationDesk rotation, CitedDecisions decisions) {
    this.register = register;
    this.situations = situations;
    this.rotation = rotation;
    this.decisions = decisions;
  }

  /** A term, the acts on it, and how its office is filled. */
  private record Case(Term term, Procedure procedure, History history) {
    LocalDate lastStep() {
      return term.steps().getLast().effective();
    }
  }

  /** What a step comes to: reasons against it, or the act. */
  private record Judgement(List<Refusal> refusals, LocalDate day, Record content) {}

  @FunctionalInterface
  private interface Judge {
    Judgement judge(Case found);
  }

  /** Another official than the one who recorded the nomination finds the candidate eligible. */
  public Outcome<ActId> findEligible(Actor actor, String code, LocalDate day) {
    return step(
        actor,
        code,
        Milestone.ELIGIBILITY,
        found -> {
          List<Finding> findings = situations.findings(found.term());
          var refusals = new ArrayList<Refusal>(EligibilityRules.refusals(findings));
          refusals.addAll(ChainRules.secondPairOfEyes(nominator(found.history()), actor));
          refusals.addAll(ChainRules.when(day, day, Optional.of(found.lastStep())));
          return new Judgement(
              refusals,
              day,
              new EligibilityFound(
                  codes(findings, Result.MET), codes(findings, Result.NOT_CHECKED)));
        });
  }

  /** The body that proposes has proposed. */
  public Outcome<ActId> propose(Actor actor, String code, BodyStep taken, LocalDate today) {
    return step(
        actor,
        code,
        Milestone.PROPOSAL,
        found -> {
          var named = found.procedure().steps().proposal();
          var refusals = new ArrayList<Refusal>(byBody(found, taken, named, today));
          Optional<String> expected = rotation.turn(found.term(), taken.day());
          refusals.addAll(
              ChainRules.turn(
                  expected,
                  found.term(),
                  taken.departs(),
                  situations.state(expected.orElse(""), taken.day())));
          return new Judgement(
              refusals,
              taken.day(),
              new CandidateProposed(
                  taken.by(), taken.departs(), PersonnelDesk.cited(taken.basis())));
        });
  }

  /** The body that approves has decided; where it departs from the rotation, that is noted. */
  public Outcome<ActId> approve(Actor actor, String code, BodyStep taken, LocalDate today) {
    return step(
        actor,
        code,
        Milestone.APPROVAL,
        found -> {
          var named = Optional.of(found.procedure().steps().approval());
          return new Judgement(
              byBody(found, taken, named, today),
              taken.day(),
              new CandidateApproved(
                  taken.by(),
                  taken.number(),
                  Optional.of(taken.day().toString()),
                  rotation
                      .turn(found.term(), taken.day())
                      .filter(state -> !state.equals(found.term().state())),
                  PersonnelDesk.cited(taken.basis())));
        });
  }

  /**
   * The first day in office; all checks are made again as at that day. It cannot be taken back, so
   * another official records it than the one who recorded the approval.
   */
  public Outcome<ActId> takeOffice(
      Actor actor, String code, LocalDate day, Optional<LocalDate> until, LocalDate today) {
    return step(
        actor,
        code,
        Milestone.TAKING_OFFICE,
        found -> {
          var intended = new Intended(found.term().holding(), day, until);
          var refusals =
              new ArrayList<Refusal>(
                  EligibilityRules.refusals(
                      EligibilityRules.check(
                          intended, situations.of(found.procedure(), intended, code))));
          refusals.addAll(ChainRules.secondPairOfEyesAtEntry(approver(found.history()), actor));
          refusals.addAll(ChainRules.when(day, today, Optional.of(found.lastStep())));
          refusals.addAll(ChainRules.span(day, until));
          var source = found.procedure().steps().approval().source();
          return new Judgement(refusals, day, new OfficeTaken(day.toString(), until, source));
        });
  }

  /** The last day in office, and how it came. */
  public Outcome<ActId> end(Actor actor, String code, LocalDate day, String manner, String basis) {
    return step(
        actor,
        code,
        Milestone.END,
        found -> {
          var refusals = new ArrayList<Refusal>(PersonnelDesk.basis(basis));
          refusals.addAll(ChainRules.span(found.term().from().orElse(day), Optional.of(day)));
          if (!MANNERS.contains(manner)) {
            refusals.add(MANNER_UNKNOWN.refuses("manner"));
          }
          return new Judgement(refusals, day, new TermEnded(manner, PersonnelDesk.cited(basis)));
        });
  }

  /** Who follows was made known. */
  public Outcome<ActId> announceSuccessor(
      Actor actor, String code, String successor, LocalDate day, String basis) {
    return step(
        actor,
        code,
        Milestone.SUCCESSOR,
        found -> {
          boolean fits =
              !successor.equals(code)
                  && successor.matches("[A-Za-z0-9._-]{1,80}")
                  && TermFold.of(register.acts(OfficeAct.term(successor)))
                      .filter(next -> next.office().equals(found.term().office()))
                      .isPresent();
          var refusals = new ArrayList<Refusal>(PersonnelDesk.basis(basis));
          if (!fits) {
            refusals.add(SUCCESSOR_UNFIT.refuses("successor"));
          }
          return new Judgement(
              refusals, day, new SuccessorAnnounced(successor, PersonnelDesk.cited(basis)));
        });
  }

  /** The nomination was withdrawn, or lapsed. */
  public Outcome<ActId> withdraw(Actor actor, String code, LocalDate day, String reason) {
    return step(
        actor,
        code,
        Milestone.WITHDRAWAL,
        found ->
            new Judgement(
                reason.isBlank() ? List.of(REASON_MISSING.refuses("reason")) : List.of(),
                day,
                new NominationWithdrawn(reason.strip())));
  }

  private List<Refusal> byBody(
      Case found, BodyStep taken, Optional<Procedure.Step> named, LocalDate today) {
    var refusals = new ArrayList<Refusal>();
    String expected = named.map(Procedure.Step::by).orElse("");
    refusals.addAll(ChainRules.body(named, taken.by(), situations.taker(expected, taken.day())));
    refusals.addAll(ChainRules.when(taken.day(), today, Optional.of(found.lastStep())));
    refusals.addAll(decisions.against("day", taken.by(), taken.number(), taken.day()));
    refusals.addAll(PersonnelDesk.basis(taken.basis()));
    return refusals;
  }

  private Outcome<ActId> step(Actor actor, String code, Milestone milestone, Judge judge) {
    List<Refusal> may = ChainRules.mayRecord(actor);
    if (!may.isEmpty()) {
      return Outcome.refused(may);
    }
    return register.decide(
        OfficeAct.term(code),
        history -> {
          Optional<Term> term = TermFold.of(history.acts());
          Optional<Procedure> procedure = term.flatMap(each -> situations.procedure(each.office()));
          if (term.isEmpty() || procedure.isEmpty()) {
            return Outcome.refused(TERM_UNKNOWN.refuses(""));
          }
          register.lock("offices/" + term.get().office());
          List<Refusal> order = ChainRules.inOrder(term.get().stage(), milestone, procedure.get());
          if (!order.isEmpty()) {
            return Outcome.refused(order);
          }
          Judgement judged = judge.judge(new Case(term.get(), procedure.get(), history));
          return judged.refusals().isEmpty()
              ? Outcome.done(
                  history
                      .record(actor, judged.day(), classification(milestone), judged.content())
                      .id())
              : Outcome.refused(judged.refusals());
        });
  }

  /** Who holds an office is public; who was considered for it is not. */
  private static Classification classification(Milestone milestone) {
    return switch (milestone) {
      case TAKING_OFFICE, END, ATTESTATION, NOTIFICATION, DESIGNATION -> Classification.PUBLIC;
      case NOMINATION, ELIGIBILITY, PROPOSAL, APPROVAL, SUCCESSOR, WITHDRAWAL ->
          Classification.INTERNAL;
    };
  }

  private static String nominator(History history) {
    Act first = history.acts().getFirst();
    return first.actor().person();
  }

  /** Who recorded the approval or announced the decision that is one. */
  private static Optional<String> approver(History history) {
    return history.acts().reversed().stream()
        .filter(act -> act.content() instanceof CandidateApproved)
        .map(act -> act.actor().person())
        .findFirst();
  }

  private static List<String> codes(List<Finding> findings, Result result) {
    return findings.stream()
        .filter(each -> each.result() == result)
        .map(Finding::check)
        .distinct()
        .sorted()
        .toList();
  }
}
