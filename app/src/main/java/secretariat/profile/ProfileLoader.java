package secretariat.profile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import secretariat.kernel.Language;
import secretariat.kernel.Seat;
import secretariat.kernel.Text;

/** Reads a profile's folder, whole or not at all. */
public final class ProfileLoader {

  private static final List<String> TAGS = List.of("ru", "zh", "en");

  private final Resource folder;

  /**
   * @param folder the folder's address, with a slash at its end
   */
  public ProfileLoader(Resource folder) {
    this.folder = folder;
  }

  /**
   * The profile in this folder.
   *
   * @throws ProfileFault naming file, line, and what would be right
   */
  public Profile load() {
    Entry organisation = open("organisation.yaml", Set.of());
    Set<String> languages = new LinkedHashSet<>(tags(organisation, "official-languages"));
    languages.addAll(tags(organisation, "courtesy-languages"));

    var sources = new Sources(open("sources.yaml", languages));
    Entry objects = open("documents.yaml", languages);
    Map<String, Text> kinds = texts(objects.at("documents"));
    Map<String, Text> others = texts(objects.at("others"));
    objects.complete();
    var states =
        new StatesReader(
            open("states.yaml", languages), open("standings.yaml", languages), sources);
    Standings standings = states.standings();
    var bodiesReader = new BodiesReader(sources, kinds, others);
    List<BodyEntry> bodies = bodiesReader.bodies(open("bodies.yaml", languages));
    return new Profile(
        organisation(open("organisation.yaml", languages)),
        kinds,
        others,
        states.states(standings),
        standings,
        bodies,
        bodiesReader.offices(open("offices.yaml", languages), bodies));
  }

  /** The periods of the depositary's work, from this folder's periods.yaml. */
  public Periods periods() {
    Entry organisation = open("organisation.yaml", Set.of());
    Set<String> languages = new LinkedHashSet<>(tags(organisation, "official-languages"));
    languages.addAll(tags(organisation, "courtesy-languages"));
    return new PeriodsReader(new Sources(open("sources.yaml", languages)))
        .periods(open("periods.yaml", languages));
  }

  private static Organisation organisation(Entry entry) {
    Entry seat = entry.at("seat");
    entry.find("courtesy-languages");
    var organisation =
        new Organisation(
            entry.words("code"),
            entry.day("founded"),
            new Organisation.Description(
                entry.text("name"),
                entry.text("short"),
                entry.text("secretariat"),
                entry.text("purpose")),
            tags(entry, "official-languages").stream().map(ProfileLoader::language).toList(),
            language(entry.meaning("protocol-order", ProfileLoader::tag, TAGS)),
            new Organisation.Headquarters(
                new Seat(zone(seat.at("zone"))), seat.text("city"), seat.text("address")));
    seat.complete();
    entry.complete();
    return organisation;
  }

  private static Map<String, Text> texts(Entry entries) {
    var texts = new LinkedHashMap<String, Text>();
    entries.members().keySet().forEach(code -> texts.put(code, entries.text(code)));
    return Collections.unmodifiableMap(texts);
  }

  static KnownDate date(Entry entry) {
    try {
      return new KnownDate(entry.words());
    } catch (IllegalArgumentException notADate) {
      throw entry.fault(String.valueOf(notADate.getMessage()));
    }
  }

  private static ZoneId zone(Entry entry) {
    try {
      return ZoneId.of(entry.words());
    } catch (DateTimeException notAZone) {
      throw entry.fault(
          "\"%s\" is not a time zone; example: Asia/Shanghai".formatted(entry.words()));
    }
  }

  private static List<String> tags(Entry entry, String key) {
    return entry.list(key).stream()
        .map(item ->
            tag(item.words())
                .orElseThrow(() ->
                    item.fault("unknown language \"%s\"; known: %s".formatted(item.words(), TAGS))))
        .toList();
  }

  private static Optional<String> tag(String words) {
    return TAGS.stream().filter(words::equals).findFirst();
  }

  private static Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.locale().getLanguage().equals(tag))
        .findFirst()
        .orElseThrow();
  }

  private Entry open(String file, Set<String> languages) {
    try (Reader reader = reader(file)) {
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return new Entry(file, new Yaml(options).compose(reader), languages);
    } catch (MarkedYAMLException notYaml) {
      throw new ProfileFault(
          file, notYaml.getProblemMark().getLine() + 1, String.valueOf(notYaml.getProblem()));
    } catch (IOException missing) {
      throw new ProfileFault(file, 1, "the file is missing or cannot be read");
    }
  }

  private Reader reader(String file) throws IOException {
    return new InputStreamReader(
        folder.createRelative(file).getInputStream(), StandardCharsets.UTF_8);
  }
}
