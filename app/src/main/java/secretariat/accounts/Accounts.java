package secretariat.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import secretariat.accounts.CapacityAct.CapacityEnded;
import secretariat.accounts.CapacityAct.CapacityGranted;
import secretariat.kernel.Actor;
import secretariat.kernel.Capacity;
import secretariat.kernel.Classification;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Seat;
import secretariat.register.ActId;
import secretariat.register.History;
import secretariat.register.Register;
import secretariat.register.Subject;

/** The office that keeps the list of persons and of the capacities they hold. */
@Component
public class Accounts {

  static final Rule PERSON_UNKNOWN = Rule.of("accounts.person-unknown");

  private final Register register;
  private final AccountStore store;
  private final Seat seat;
  private final Languages languages;
  private final List<OfficeHolders> holders;

  Accounts(
      Register register,
      AccountStore store,
      Seat seat,
      ObjectProvider<Languages> languages,
      List<OfficeHolders> holders) {
    this.register = register;
    this.store = store;
    this.seat = seat;
    this.languages = languages.getIfAvailable(() -> Languages.EVERY);
    this.holders = List.copyOf(holders);
  }

  /** The day today at the seat. */
  public LocalDate today() {
    return seat.dateOf(register.now());
  }

  /** Adds a person, who cannot sign in until a one-time link has been used. */
  public Outcome<Person> add(Actor actor, NewPerson wanted) {
    var refusals = new ArrayList<Refusal>(AppointmentRules.administrator(actor));
    refusals.addAll(wanted.refusals(languages));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    var person = new Person(UUID.randomUUID(), wanted.signInName(), wanted.name(), wanted.email());
    return store.insert(person, wanted.signInKey(), register.now())
        ? Outcome.done(person)
        : Outcome.refused(NewPerson.SIGN_IN_NAME_TAKEN.refuses("signInName", wanted.signInName()));
  }

  /**
   * Grants a capacity from a day on, until a last day if one is given. An office for which another
   * module speaks is not granted here; for the system itself, that module takes note of it.
   */
  public Outcome<ActId> grant(
      Actor actor, UUID person, Capacity capacity, LocalDate from, Optional<LocalDate> until) {
    Optional<OfficeHolders> elsewhere = speaksFor(capacity);
    Optional<Person> known = store.person(person);
    if (elsewhere.isPresent() && known.isPresent()) {
      return actor.equals(Actor.SYSTEM)
          ? elsewhere.get().install(known.get(), capacity, from)
          : Outcome.refused(AppointmentRules.HELD_BY_NOTIFICATION.refuses("office"));
    }
    return decide(
        actor,
        person,
        (held, history) -> {
          List<Refusal> refusals = AppointmentRules.grant(held, capacity, from, until);
          var content = new CapacityGranted(capacity.office(), capacity.behalf(), until);
          return recorded(refusals, history, actor, from, content);
        });
  }

  /** Ends a capacity: from this day on it is no longer held. */
  public Outcome<ActId> end(Actor actor, UUID person, Capacity capacity, LocalDate day) {
    if (speaksFor(capacity).isPresent()) {
      return Outcome.refused(AppointmentRules.HELD_BY_NOTIFICATION.refuses("capacity"));
    }
    return decide(
        actor,
        person,
        (held, history) -> {
          register.lock("accounts/" + capacity.code());
          int left = store.otherAdministrators(person, day);
          List<Refusal> refusals = AppointmentRules.end(held, capacity, day, left);
          var content = new CapacityEnded(capacity.office(), capacity.behalf());
          return recorded(refusals, history, actor, day, content);
        });
  }

  public Optional<Person> person(UUID id) {
    return store.person(id);
  }

  /** All persons, in no particular order. */
  public List<Person> persons() {
    return store.persons();
  }

  /** All that a person holds, held and will hold. */
  public List<Appointment> appointments(UUID person) {
    return Stream.concat(
            own(person), holders.stream().flatMap(each -> each.appointments(person).stream()))
        .toList();
  }

  /** Those for whose offices no other module speaks, whatever was granted in earlier times. */
  private Stream<Appointment> own(UUID person) {
    return store.appointments(person).stream().filter(each -> speaksFor(each.capacity()).isEmpty());
  }

  /** Whether another module says who holds this. */
  boolean isHeldElsewhere(Capacity capacity) {
    return speaksFor(capacity).isPresent();
  }

  private Optional<OfficeHolders> speaksFor(Capacity capacity) {
    return holders.stream().filter(each -> each.speaksFor(capacity)).findFirst();
  }

  /** The capacities in which a person can act today. */
  public List<Capacity> capacitiesToday(UUID person) {
    LocalDate today = today();
    return Stream.concat(
            own(person).filter(each -> each.heldOn(today)).map(Appointment::capacity),
            holders.stream().flatMap(each -> each.heldOn(person, today).stream()))
        .distinct()
        .toList();
  }

  private Outcome<ActId> decide(
      Actor actor, UUID person, BiFunction<Appointments, History, Outcome<ActId>> judgement) {
    List<Refusal> refusals = AppointmentRules.administrator(actor);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    if (store.person(person).isEmpty()) {
      return Outcome.refused(PERSON_UNKNOWN.refuses("person"));
    }
    return register.decide(
        new Subject("person", person.toString()),
        history -> judgement.apply(Appointments.of(history.acts()), history));
  }

  private static Outcome<ActId> recorded(
      List<Refusal> refusals, History history, Actor actor, LocalDate effective, Record content) {
    return refusals.isEmpty()
        ? Outcome.done(history.record(actor, effective, Classification.INTERNAL, content).id())
        : Outcome.refused(refusals);
  }
}
