package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.offices.OfficeAct.ActingHeadDesignated;
import secretariat.offices.OfficeAct.Candidacy;
import secretariat.offices.OfficeAct.CandidateNamed;
import secretariat.offices.Term.Holding;
import secretariat.offices.Term.Role;
import secretariat.profile.Certainty;
import secretariat.profile.Citation;
import secretariat.profile.Procedure;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/** Where a term of office begins: nominations, and the designation of an acting head. */
@Component
public class PersonnelDesk {

  static final Rule OFFICE_UNKNOWN = Rule.of("offices.office-unknown");
  static final Rule DEPARTMENT_UNKNOWN = Rule.of("offices.department-unknown");
  static final Rule BASIS_MISSING = Rule.of("offices.basis-missing");

  private final Register register;
  private final Situations situations;
  private final Biographies biographies;

  PersonnelDesk(Register register, Situations situations, Biographies biographies) {
    this.register = register;
    this.situations = situations;
    this.biographies = biographies;
  }

  /** Records that somebody was nominated; the term that this opens bears the act's subject. */
  public Outcome<ActId> nominate(Actor actor, Nomination wanted, LocalDate today) {
    Optional<Procedure> procedure = situations.procedure(wanted.office());
    if (procedure.isEmpty()) {
      return Outcome.refused(OFFICE_UNKNOWN.refuses("office", wanted.office()));
    }
    var refusals = new ArrayList<Refusal>(ChainRules.mayRecord(actor));
    Candidate candidate = wanted.candidate();
    Nomination.Place place = wanted.place();
    refusals.addAll(about(candidate, wanted.day()));
    refusals.addAll(ChainRules.inOrder(Stage.NONE, Milestone.NOMINATION, procedure.get()));
    var nominator = procedure.get().steps().nomination();
    Text expected =
        nominator
            .map(step ->
                step.by().equals(Procedure.STATES)
                    ? situations.state(candidate.citizenship(), wanted.day())
                    : situations.taker(step.by(), wanted.day()))
            .orElseGet(() -> Text.same("—"));
    refusals.addAll(
        ChainRules.nominator(nominator, wanted.by(), candidate.citizenship(), expected));
    refusals.addAll(ChainRules.when(wanted.day(), today, Optional.empty()));
    refusals.addAll(ChainRules.span(place.from(), place.until()));
    refusals.addAll(basis(wanted.basis()));
    place
        .department()
        .filter(code ->
            situations.departments(place.from()).stream()
                .noneMatch(body -> body.code().equals(code)))
        .ifPresent(
            code -> refusals.add(DEPARTMENT_UNKNOWN.refuses("department", code, place.from())));
    UUID person = candidate.known().orElseGet(UUID::randomUUID);
    var candidacy =
        new Candidacy(
            wanted.office(), person, candidate.citizenship(), place.post(), place.department());
    Subject subject = Subject.fresh("term");
    if (refusals.isEmpty()) {
      refusals.addAll(checks(procedure.get(), candidacy.holding(Role.HOLDER), place, subject));
    }
    var content =
        new CandidateNamed(
            candidacy,
            Optional.of(wanted.by()).filter(words -> !words.isBlank()),
            Optional.of(place.from()),
            place.until(),
            cited(wanted.basis()));
    return opened(refusals, subject, actor, wanted.day(), candidate, person, content);
  }

  /** Records that somebody was designated to act for the head. */
  public Outcome<ActId> designate(
      Actor actor, String office, Candidate candidate, BodyStep step, LocalDate today) {
    Optional<Procedure> procedure = situations.procedure(office);
    if (procedure.isEmpty()) {
      return Outcome.refused(OFFICE_UNKNOWN.refuses("office", office));
    }
    var refusals = new ArrayList<Refusal>(ChainRules.mayRecord(actor));
    refusals.addAll(about(candidate, step.day()));
    refusals.addAll(ChainRules.inOrder(Stage.NONE, Milestone.DESIGNATION, procedure.get()));
    Text expected =
        procedure
            .get()
            .steps()
            .acting()
            .map(rule -> situations.taker(rule.by(), step.day()))
            .orElseGet(() -> Text.same("—"));
    Optional<String> by = Optional.of(step.by()).filter(words -> !words.isBlank());
    refusals.addAll(ChainRules.acting(procedure.get(), by, expected));
    refusals.addAll(ChainRules.when(step.day(), today, Optional.empty()));
    refusals.addAll(basis(step.basis()));
    UUID person = candidate.known().orElseGet(UUID::randomUUID);
    var content =
        new ActingHeadDesignated(
            Candidacy.of(office, person, candidate.citizenship()), step.by(), cited(step.basis()));
    Subject subject = Subject.fresh("term");
    return opened(refusals, subject, actor, step.day(), candidate, person, content);
  }

  private Outcome<ActId> opened(
      List<Refusal> refusals,
      Subject subject,
      Actor actor,
      LocalDate day,
      Candidate candidate,
      UUID person,
      Record content) {
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return register.decide(
        subject,
        history -> {
          biographies.ensure(person, candidate);
          return Outcome.done(history.record(actor, day, Classification.INTERNAL, content).id());
        });
  }

  private List<Refusal> checks(
      Procedure procedure, Holding holding, Nomination.Place place, Subject subject) {
    var intended = new Intended(holding, place.from(), place.until());
    return EligibilityRules.refusals(
        EligibilityRules.check(intended, situations.of(procedure, intended, subject.id())));
  }

  private List<Refusal> about(Candidate candidate, LocalDate day) {
    boolean isKnown = candidate.known().filter(biographies::knows).isPresent();
    boolean isState =
        !situations.state(candidate.citizenship(), day).equals(Text.same(candidate.citizenship()));
    return biographies.missing(candidate, isKnown, isState);
  }

  static List<Refusal> basis(String words) {
    return words.isBlank() ? List.of(BASIS_MISSING.refuses("basis")) : List.of();
  }

  /** What an official names as the source of a step. */
  static Citation cited(String words) {
    return new Citation(Text.same(words.strip()), Certainty.VERIFIED, List.of());
  }
}
