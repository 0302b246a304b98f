package secretariat.profile;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import secretariat.kernel.Language;
import secretariat.kernel.Languages;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;

/** Reads a profile's folder, whole or not at all. */
public final class ProfileLoader {

  private final ProfileFolder folder;

  public ProfileLoader(ProfileFolder folder) {
    this.folder = folder;
  }

  /**
   * @param folder the folder's address, with a slash at its end
   */
  public ProfileLoader(Resource folder) {
    this(new ProfileFolder(folder));
  }

  /**
   * The profile in this folder.
   *
   * @throws ProfileFault naming file, line, and what would be right
   */
  public Profile load() {
    Sources sources = folder.sources();
    Entry objects = folder.open("documents.yaml");
    Map<String, Text> kinds = texts(objects.at("documents"));
    Map<String, Text> others = texts(objects.at("others"));
    objects.complete();
    var states =
        new StatesReader(folder.open("states.yaml"), folder.open("standings.yaml"), sources);
    Standings standings = states.standings();
    List<StateEntry> stateEntries = states.states(standings);
    var bodiesReader = new BodiesReader(sources, kinds, others);
    var constitutions = new ConstitutionReader(sources, stateEntries);
    List<BodyEntry> bodies = bodiesReader.bodies(folder.open("bodies.yaml"), constitutions);
    return new Profile(
        organisation(folder.open("organisation.yaml")),
        kinds,
        others,
        stateEntries,
        standings,
        bodies,
        bodiesReader.offices(folder.open("offices.yaml"), bodies),
        folder
            .find("procedures.yaml")
            .map(procedures -> staffing(procedures, sources, stateEntries, bodies))
            .orElse(Staffing.NONE));
  }

  /** Four files that go together: a profile has all of them or none. */
  private Staffing staffing(
      Entry procedures, Sources sources, List<StateEntry> states, List<BodyEntry> bodies) {
    var reader = new ProceduresReader(sources, states, bodies);
    var persons = new StaffingReader(sources, states, bodies);
    List<Procedure> known = reader.procedures(procedures);
    Map<String, PersonEntry> people = persons.people(folder.open("people.yaml"));
    return new Staffing(
        known,
        List.copyOf(people.values()),
        persons.terms(folder.open("terms.yaml"), known, people),
        reader.quotas(folder.open("quotas.yaml")));
  }

  private static Organisation organisation(Entry entry) {
    Entry seat = entry.at("seat");
    var languages = new Languages(official(entry), languages(entry, "courtesy-languages"));
    var organisation =
        new Organisation(
            entry.words("code"),
            entry.day("founded"),
            new Organisation.Description(
                entry.text("name"),
                entry.text("short"),
                entry.text("secretariat"),
                entry.text("secretariat-in-full"),
                entry.text("purpose")),
            languages,
            entry.meaning("protocol-order", LanguageTags::language, LanguageTags.KNOWN),
            new Organisation.Headquarters(
                new Seat(zone(seat.at("zone"))), seat.text("city"), seat.text("address")));
    if (!languages.has(organisation.protocolOrder())) {
      throw entry
          .at("protocol-order")
          .fault("states are ordered in a language of the organisation: one of its languages");
    }
    seat.complete();
    entry.complete();
    return organisation;
  }

  private static List<Language> official(Entry entry) {
    List<Language> official = languages(entry, "official-languages");
    if (official.isEmpty()) {
      throw entry.fault("\"official-languages\" is missing; example: [en]");
    }
    return official;
  }

  private static List<Language> languages(Entry entry, String key) {
    return LanguageTags.read(entry, key).stream()
        .flatMap(tag -> LanguageTags.language(tag).stream())
        .toList();
  }

  private static Map<String, Text> texts(Entry entries) {
    var texts = new LinkedHashMap<String, Text>();
    entries.members().keySet().forEach(code -> texts.put(code, entries.text(code)));
    return Collections.unmodifiableMap(texts);
  }

  private static ZoneId zone(Entry entry) {
    try {
      return ZoneId.of(entry.words());
    } catch (DateTimeException notAZone) {
      throw entry.fault(
          "\"%s\" is not a time zone; example: Europe/Vienna".formatted(entry.words()));
    }
  }
}
