package secretariat.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secretariat.kernel.Text;

/** Reads what standings.yaml says of the standings themselves; the states' own are read later. */
final class StandingsReader {

  private static final Set<String> NATURES = Set.of("state", "organisation");
  private static final int USUAL_MONTHS = 12;

  private final Entry file;
  private final Sources sources;

  StandingsReader(Entry file, Sources sources) {
    this.file = file;
    this.sources = sources;
  }

  Standings standings() {
    List<Standings.Kind> kinds = kinds();
    Set<String> known = codes(kinds);
    if (!known.contains(Standings.MEMBER)) {
      throw file.at("kinds").fault("the standing \"member\" is missing");
    }
    List<Standings.Merger> mergers =
        file.find("mergers").isPresent()
            ? file.list("mergers").stream().map(merger -> merger(merger, known)).toList()
            : List.of();
    var standings =
        new Standings(
            kinds,
            mergers,
            file.find("procedure")
                .map(this::procedure)
                .orElse(new Standings.Procedure(Optional.empty(), USUAL_MONTHS, false)),
            file.find("treaties").map(StandingsReader::texts).orElse(Map.of()));
    file.find("grants");
    file.find("accessions");
    file.complete();
    return standings;
  }

  private List<Standings.Kind> kinds() {
    var kinds = new ArrayList<Standings.Kind>();
    file.at("kinds")
        .members()
        .forEach((code, kind) -> {
          kinds.add(
              new Standings.Kind(
                  code,
                  kind.text("title"),
                  kind.text("plural"),
                  kind.find("open-to").isPresent()
                      ? words(kind, "open-to", NATURES)
                      : Set.of("state"),
                  kind.find("memorandum").filter(StandingsReader::yes).isPresent()));
          kind.complete();
        });
    return List.copyOf(kinds);
  }

  private Standings.Merger merger(Entry merger, Set<String> known) {
    var read =
        new Standings.Merger(
            merger.day("from"),
            merger.meaning("into", code -> Optional.of(code).filter(known::contains), known),
            words(merger, "merged", known),
            sources.cited(merger),
            merger.text("note"));
    merger.complete();
    return read;
  }

  private Standings.Procedure procedure(Entry entry) {
    Optional<String> body = entry.find("submitted-by").map(Entry::words);
    Entry months = entry.at("withdrawal-months");
    if (!months.words().matches("[0-9]{1,3}")) {
      throw months.fault("\"%s\" is not a number of months; example: 12".formatted(months.words()));
    }
    var procedure =
        new Standings.Procedure(
            body,
            Integer.parseInt(months.words()),
            entry.find("ratified-by-all").filter(StandingsReader::yes).isPresent());
    entry.complete();
    return procedure;
  }

  private static boolean yes(Entry entry) {
    return switch (entry.words()) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw entry.fault("\"%s\" is neither yes nor no".formatted(entry.words()));
    };
  }

  private static Map<String, Text> texts(Entry entries) {
    var texts = new LinkedHashMap<String, Text>();
    entries.members().keySet().forEach(code -> texts.put(code, entries.text(code)));
    return Collections.unmodifiableMap(texts);
  }

  private static Set<String> words(Entry entry, String key, Set<String> known) {
    Set<String> words =
        entry.list(key).stream()
            .map(Entry::words)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!known.containsAll(words)) {
      throw entry.at(key).fault("unknown %s in %s; known: %s".formatted(key, words, known));
    }
    return words;
  }

  static Set<String> codes(List<Standings.Kind> kinds) {
    return kinds.stream()
        .map(Standings.Kind::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
