package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.kernel.Actor;
import secretariat.kernel.Classification;
import secretariat.kernel.Languages;
import secretariat.kernel.Outcome;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.kernel.Text;
import secretariat.offices.Biography.Chapter;
import secretariat.offices.Biography.Life;
import secretariat.offices.OfficeAct.BiographyErased;
import secretariat.profile.KnownDate;
import secretariat.profile.PersonEntry;
import secretariat.profile.Profile;
import secretariat.register.ActId;
import secretariat.register.Register;

/** Personal data of those who hold and held offices, outside the acts. */
@Component
public class Biographies {

  static final Rule PERSON_UNKNOWN = Rule.of("offices.person-unknown");
  static final Rule ERASURE_UNDECIDED = Rule.of("offices.erasure-undecided");

  private final Register register;
  private final PersonStore store;
  private final Languages languages;

  Biographies(Register register, PersonStore store, Languages languages) {
    this.register = register;
    this.store = store;
    this.languages = languages;
  }

  /** The persons of the profile, once; later corrections and erasures stay. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE + 110)
  static ApplicationRunner peopleOfTheProfile(PersonStore store, Profile profile) {
    return arguments -> profile.staffing().people().forEach(person -> store.addIfNew(of(person)));
  }

  public Optional<Biography> of(UUID id) {
    return store.find(id);
  }

  public boolean knows(UUID id) {
    return store.find(id).isPresent();
  }

  public List<Biography> all() {
    return store.all();
  }

  /** A person's name; nothing where it is not known or was erased. */
  public Optional<Text> name(UUID id) {
    return store.find(id).map(Biography::name).filter(name -> !name.isEmpty());
  }

  /** What is missing of a candidate. */
  List<Refusal> missing(Candidate candidate, boolean isKnown, boolean isState) {
    return candidate.refusals(isKnown, isState, languages.all());
  }

  /** Adds a candidate whom the register does not know yet. */
  void ensure(UUID id, Candidate candidate) {
    var life =
        new Life(
            Optional.empty(),
            Optional.empty(),
            Optional.of(candidate.citizenship()),
            List.of(),
            List.of());
    store.addIfNew(new Biography(id, candidate.name(), life, false));
  }

  /** Puts a biography right. It is data and no act. */
  public Outcome<Biography> correct(Actor actor, Biography corrected) {
    var refusals = new ArrayList<Refusal>(ChainRules.mayRecord(actor));
    refusals.addAll(Candidate.missing(corrected.name(), languages.all()));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return store.replace(corrected)
        ? Outcome.done(corrected)
        : Outcome.refused(PERSON_UNKNOWN.refuses(""));
  }

  /** Erases a person's data under a decision. That it was done is an act; what it was is gone. */
  public Outcome<ActId> erase(Actor actor, UUID person, String decision, LocalDate day) {
    var refusals = new ArrayList<Refusal>(ChainRules.mayRecord(actor));
    if (decision.isBlank()) {
      refusals.add(ERASURE_UNDECIDED.refuses("decision"));
    }
    if (store.find(person).filter(found -> !found.erased()).isEmpty()) {
      refusals.add(PERSON_UNKNOWN.refuses(""));
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return register.decide(
        OfficeAct.biography(person),
        history -> {
          store.erase(person);
          return Outcome.done(
              history
                  .record(
                      actor, day, Classification.INTERNAL, new BiographyErased(decision.strip()))
                  .id());
        });
  }

  private static Biography of(PersonEntry person) {
    return new Biography(
        person.id(),
        person.name(),
        new Life(
            person.born().map(KnownDate::code),
            person.birthplace(),
            Optional.of(person.citizenship()),
            person.languages(),
            person.chapters().stream()
                .map(each ->
                    new Chapter(
                        each.matter(),
                        each.from().map(KnownDate::code),
                        each.until().map(KnownDate::code),
                        each.what(),
                        each.source().source(),
                        each.source().certainty().code()))
                .toList()),
        false);
  }
}
