package secretariat.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads people.yaml and terms.yaml. */
final class StaffingReader {

  private static final Set<String> MANNERS = Set.of("expiry", "early", "recall");

  private final Sources sources;
  private final Set<String> states;
  private final Set<String> bodies;

  StaffingReader(Sources sources, List<StateEntry> states, List<BodyEntry> bodies) {
    this.sources = sources;
    this.states = new LinkedHashSet<>(states.stream().map(StateEntry::code).toList());
    this.bodies = new LinkedHashSet<>(bodies.stream().map(BodyEntry::code).toList());
  }

  Map<String, PersonEntry> people(Entry file) {
    var people = new LinkedHashMap<String, PersonEntry>();
    file.members().forEach((code, entry) -> people.put(code, person(entry)));
    return people;
  }

  private PersonEntry person(Entry entry) {
    Citation source = sources.cited(entry);
    var person =
        new PersonEntry(
            id(entry.at("id")),
            entry.text("name"),
            entry.find("born").map(Entry::date),
            entry.find("birthplace").isPresent()
                ? Optional.of(entry.text("birthplace"))
                : Optional.empty(),
            known(entry, "citizenship", states),
            entry.find("languages").isPresent()
                ? entry.list("languages").stream().map(each -> each.text("name")).toList()
                : List.of(),
            chapters(entry),
            source);
    entry.complete();
    return person;
  }

  private List<PersonEntry.Chapter> chapters(Entry entry) {
    var chapters = new ArrayList<PersonEntry.Chapter>();
    for (PersonEntry.Matter matter : PersonEntry.Matter.values()) {
      String key = matter.name().toLowerCase(java.util.Locale.ROOT);
      if (entry.find(key).isPresent()) {
        entry.list(key).forEach(each -> chapters.add(chapter(matter, each)));
      }
    }
    return chapters;
  }

  private PersonEntry.Chapter chapter(PersonEntry.Matter matter, Entry entry) {
    var chapter =
        new PersonEntry.Chapter(
            matter,
            entry.find("from").map(Entry::date),
            entry.find("until").map(Entry::date),
            entry.text("what"),
            sources.cited(entry));
    entry.complete();
    return chapter;
  }

  /** The terms of all offices; two that overlap in an office for one are refused. */
  List<TermEntry> terms(Entry file, List<Procedure> procedures, Map<String, PersonEntry> people) {
    var offices = new LinkedHashMap<String, Procedure>();
    procedures.forEach(each -> offices.put(each.office(), each));
    var terms = new ArrayList<TermEntry>();
    file.members()
        .forEach((office, list) -> {
          Procedure procedure =
              Optional.ofNullable(offices.get(office))
                  .orElseThrow(() ->
                      list.fault(
                          "unknown office \"%s\"; known: %s".formatted(office, offices.keySet())));
          var before = new ArrayList<TermEntry>();
          for (Entry entry : file.list(office)) {
            TermEntry term = term(office, entry, people);
            TermOverlap.refuse(procedure, before, term, entry);
            before.add(term);
          }
          terms.addAll(before);
        });
    return terms;
  }

  private TermEntry term(String office, Entry entry, Map<String, PersonEntry> people) {
    PersonEntry person =
        entry.meaning("person", code -> Optional.ofNullable(people.get(code)), people.keySet());
    Citation source = sources.cited(entry);
    var term =
        new TermEntry(
            entry.words("code"),
            office,
            person.id(),
            known(entry, "citizenship", states),
            entry.find("approved").map(this::approval),
            entry.at("from").date(),
            entry.find("until").isPresent() ? Optional.of(entry.day("until")) : Optional.empty(),
            entry.find("attested").map(Entry::date),
            entry.find("ended").map(this::ending),
            source);
    entry.complete();
    return term;
  }

  private TermEntry.Approval approval(Entry entry) {
    var approval =
        new TermEntry.Approval(
            known(entry, "by", bodies), entry.find("date").map(Entry::date), sources.cited(entry));
    entry.complete();
    return approval;
  }

  private TermEntry.Ending ending(Entry entry) {
    var ending =
        new TermEntry.Ending(
            entry.day("day"), known(entry, "manner", MANNERS), sources.cited(entry));
    entry.complete();
    return ending;
  }

  private static UUID id(Entry entry) {
    try {
      return UUID.fromString(entry.words());
    } catch (IllegalArgumentException notAnId) {
      throw entry.fault("\"%s\" is not a random id (UUID)".formatted(entry.words()));
    }
  }

  static String known(Entry entry, String key, Set<String> known) {
    return entry.meaning(key, code -> Optional.of(code).filter(known::contains), known);
  }
}
