package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import secretariat.accounts.Appointment;
import secretariat.accounts.OfficeHolders;
import secretariat.accounts.Person;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.offices.OfficeAct.RepresentationNotified;
import secretariat.offices.Term.Holding;
import secretariat.offices.Term.Role;
import secretariat.profile.Procedure;
import secretariat.profile.Procedure.Chain;
import secretariat.register.ActId;
import secretariat.register.Register;
import secretariat.register.Subject;

/**
 * The permanent representatives and their authorised colleagues: in office from the day on which
 * the written notification was received. What this says now is their capacity in the whole system.
 *
 * <p>Source: SCO Charter, art. 18; the Secretariat's list of their duties.
 */
@Component
public class Representation implements OfficeHolders {

  static final Rule NOT_A_MEMBER = Rule.of("offices.not-a-member");

  private final Register register;
  private final Situations situations;
  private final TermStore terms;
  private final Biographies biographies;

  Representation(
      Register register, Situations situations, TermStore terms, Biographies biographies) {
    this.register = register;
    this.situations = situations;
    this.terms = terms;
    this.biographies = biographies;
  }

  /** Records that a state's notification was received; from that day its subject is in office. */
  public Outcome<ActId> receive(Actor actor, Notification notification, LocalDate today) {
    List<Refusal> may = ChainRules.mayRecord(actor);
    Optional<Procedure> procedure =
        situations
            .procedure(notification.office())
            .filter(each -> each.steps().chain() == Chain.NOTIFIED);
    if (!may.isEmpty() || procedure.isEmpty()) {
      return Outcome.refused(
          may.isEmpty()
              ? List.of(PersonnelDesk.OFFICE_UNKNOWN.refuses("office", notification.office()))
              : may);
    }
    UUID person = notification.candidate().known().orElseGet(UUID::randomUUID);
    Subject subject = Subject.fresh("term");
    return register.decide(
        subject,
        history -> {
          register.lock("offices/" + notification.office());
          List<Refusal> refusals = refusals(procedure.get(), notification, person, today);
          if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
          }
          biographies.ensure(person, notification.candidate());
          var content =
              new RepresentationNotified(
                  notification.office(),
                  notification.candidate().citizenship(),
                  person,
                  notification.colleague(),
                  notification.note(),
                  notification.dated());
          return Outcome.done(
              history.record(actor, notification.received(), Classification.PUBLIC, content).id());
        });
  }

  private List<Refusal> refusals(
      Procedure procedure, Notification notification, UUID person, LocalDate today) {
    Candidate candidate = notification.candidate();
    LocalDate day = notification.received();
    var refusals = new ArrayList<Refusal>();
    refusals.addAll(biographies.missing(candidate, biographies.knows(person), true));
    refusals.addAll(ChainRules.when("received", day, today, notification.dated()));
    if (!situations.order(day).contains(candidate.citizenship())) {
      refusals.add(
          NOT_A_MEMBER.refuses("state", situations.state(candidate.citizenship(), day), day));
    }
    var holding =
        new Holding(
            notification.office(),
            notification.colleague() ? Role.COLLEAGUE : Role.HOLDER,
            person,
            candidate.citizenship(),
            Optional.empty(),
            Optional.empty());
    var intended = new Intended(holding, day, Optional.empty());
    refusals.addAll(
        EligibilityRules.refusals(
            EligibilityRules.check(intended, situations.of(procedure, intended, ""))));
    return refusals;
  }

  @Override
  public boolean speaksFor(Capacity capacity) {
    return situations
        .procedure(capacity.office())
        .filter(each -> each.steps().chain() == Chain.NOTIFIED)
        .isPresent();
  }

  @Override
  public List<Capacity> heldOn(UUID person, LocalDate day) {
    List<Term> held = notified(person).stream().filter(term -> term.holdsOn(day)).toList();
    if (held.isEmpty()) {
      return List.of();
    }
    List<String> members = situations.order(day);
    return held.stream()
        .filter(term -> members.contains(term.state()))
        .map(Representation::capacity)
        .distinct()
        .toList();
  }

  @Override
  public List<Appointment> appointments(UUID person) {
    return notified(person).stream()
        .map(term -> new Appointment(1, capacity(term), term.from().orElseThrow(), term.until()))
        .toList();
  }

  /** As the representative or, where the state has one, as an authorised colleague. */
  @Override
  public Outcome<ActId> install(Person person, Capacity capacity, LocalDate from) {
    String state = capacity.behalf().orElse("");
    boolean taken =
        terms.ofOffice(capacity.office()).stream()
            .anyMatch(term -> term.isHolder() && term.state().equals(state) && term.holdsOn(from));
    var candidate = new Candidate(Optional.of(person.id()), person.name(), state);
    return receive(
        Actor.SYSTEM,
        new Notification(
            capacity.office(), candidate, taken, Optional.empty(), Optional.empty(), from),
        from);
  }

  private List<Term> notified(UUID person) {
    return terms.ofPerson(person).stream()
        .filter(term -> term.step(Milestone.NOTIFICATION).isPresent())
        .toList();
  }

  private static Capacity capacity(Term term) {
    return new Capacity(term.office(), Optional.of(term.state()));
  }
}
