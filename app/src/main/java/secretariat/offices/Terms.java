package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.bodies.BodyOn;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.offices.Term.Presence;
import secretariat.profile.Procedure;
import secretariat.register.Act;
import secretariat.register.Register;

/** Who holds, held and may hold the offices, as at the end of any day. */
@Component
public class Terms {

  /** Why a candidate cannot be approved now. */
  public static final Rule AWAITS_NO_APPROVAL = Rule.of("offices.awaits-no-approval");

  private final TermStore store;
  private final Situations situations;
  private final Register register;
  private final CitedDecisions decisions;

  Terms(TermStore store, Situations situations, Register register, CitedDecisions decisions) {
    this.decisions = decisions;
    this.store = store;
    this.situations = situations;
    this.register = register;
  }

  public List<Procedure> procedures() {
    return situations.procedures();
  }

  public Optional<Procedure> procedure(String office) {
    return situations.procedure(office);
  }

  public Optional<Term> of(String code) {
    return code.matches("[A-Za-z0-9._-]{1,80}") ? store.find(code) : Optional.empty();
  }

  /** The terms of one office, from the earliest. */
  public List<Term> ofOffice(String office) {
    return sorted(store.ofOffice(office));
  }

  public List<Term> ofPerson(UUID person) {
    return sorted(store.ofPerson(person));
  }

  /** Nominations on which something remains to be done, from the earliest. */
  public List<Term> open() {
    return sorted(store.all().stream().filter(term -> term.stage().isOpen()).toList());
  }

  /** Whether the approval is the next step of a candidacy. */
  public boolean awaitsApproval(Term term) {
    return nextSteps(term).contains(Milestone.APPROVAL);
  }

  /** The candidacies that await an approval, from the earliest. */
  public List<Term> awaitingApproval() {
    return open().stream().filter(this::awaitsApproval).toList();
  }

  /** The code of the body that approves a candidate; empty where no procedure is known. */
  public String approvedBy(Term term) {
    return procedure(term.office()).map(each -> each.steps().approval().by()).orElse("");
  }

  /** What stands against an approval by a body, before the body decides. */
  public List<Refusal> againstApproval(String code, String body, LocalDate day) {
    Optional<Term> term = of(code).filter(this::awaitsApproval);
    Optional<Procedure.Step> named =
        term.flatMap(each -> procedure(each.office())).map(each -> each.steps().approval());
    if (term.isEmpty() || named.isEmpty()) {
      return List.of(AWAITS_NO_APPROVAL.refuses("effect"));
    }
    var refusals =
        new ArrayList<Refusal>(
            ChainRules.body(named, body, situations.taker(named.get().by(), day)));
    refusals.addAll(EligibilityRules.refusals(findings(term.get())));
    return refusals;
  }

  /** Those who are, or may be, in an office at the end of a day. */
  public List<Term> inOffice(String office, LocalDate day) {
    return ofOffice(office).stream().filter(term -> term.presenceOn(day) != Presence.NO).toList();
  }

  /** All terms that end from a day on within a year. */
  public List<Term> endingWithinAYear(LocalDate day) {
    return store.all().stream()
        .filter(term -> term.holdsOn(day))
        .filter(term -> term.until().filter(last -> !last.isAfter(day.plusYears(1))).isPresent())
        .sorted(Comparator.comparing((Term term) -> term.until().orElse(LocalDate.MAX)))
        .toList();
  }

  /** What every check says of a term: for what is open, whether it can go on; else a verdict. */
  public List<Finding> findings(Term term) {
    return situations.findings(term);
  }

  /** The steps that may be taken now. */
  public List<Milestone> nextSteps(Term term) {
    return procedure(term.office())
        .map(each -> Transitions.from(term.stage(), each.steps().chain()))
        .orElse(List.of());
  }

  /** The decision that approved the candidate, where the decision book has it. */
  public Optional<RecordedDecisions.Entry> decision(Term term) {
    return term.step(Milestone.APPROVAL).flatMap(decisions::of);
  }

  /** The acts on a term, from the first. */
  public List<Act> acts(Term term) {
    return register.acts(OfficeAct.term(term.code()));
  }

  /** What a state is called on a day. */
  public Text state(String code, LocalDate day) {
    return situations.state(code, day);
  }

  /** What a body or a state that takes a step is called on a day. */
  public Text taker(String code, LocalDate day) {
    return situations.taker(code, day);
  }

  /** The members' codes on a day, in protocol order. */
  public List<String> members(LocalDate day) {
    return situations.order(day);
  }

  /** The codes of all states with any standing on a day, in protocol order. */
  public List<String> states(LocalDate day) {
    return situations.states(day);
  }

  /** The departments in which officials are engaged on a day. */
  public List<BodyOn> departments(LocalDate day) {
    return situations.departments(day);
  }

  private static List<Term> sorted(List<Term> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing((Term term) ->
                    term.from().or(() -> term.foreseen().from()).orElse(LocalDate.MAX))
                .thenComparing(Term::code))
        .toList();
  }
}
