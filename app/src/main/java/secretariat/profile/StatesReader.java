package secretariat.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads states.yaml and standings.yaml. */
final class StatesReader {

  private final Entry states;
  private final Entry standings;
  private final Sources sources;

  StatesReader(Entry states, Entry standings, Sources sources) {
    this.states = states;
    this.standings = standings;
    this.sources = sources;
  }

  Standings standings() {
    var kinds = new ArrayList<Standings.Kind>();
    standings
        .at("kinds")
        .members()
        .forEach((code, kind) -> {
          kinds.add(new Standings.Kind(code, kind.text("title"), kind.text("plural")));
          kind.complete();
        });
    if (kinds.stream().noneMatch(kind -> kind.code().equals(Standings.MEMBER))) {
      throw standings.at("kinds").fault("the standing \"member\" is missing");
    }
    var mergers = new ArrayList<Standings.Merger>();
    for (Entry merger : standings.list("mergers")) {
      Set<String> known = codes(kinds);
      Set<String> merged =
          merger.list("merged").stream()
              .map(Entry::words)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!known.containsAll(merged)) {
        throw merger
            .at("merged")
            .fault("unknown standing in %s; known: %s".formatted(merged, known));
      }
      mergers.add(
          new Standings.Merger(
              merger.day("from"),
              standing(merger, "into", known),
              merged,
              sources.cited(merger),
              merger.text("note")));
      merger.complete();
    }
    standings.find("grants");
    standings.complete();
    return new Standings(List.copyOf(kinds), List.copyOf(mergers));
  }

  List<StateEntry> states(Standings kinds) {
    Set<String> known = codes(kinds.kinds());
    var grants = standings.at("grants");
    Set<String> codes = states.members().keySet();
    states.members().forEach((code, entry) -> requireCode(code, entry));
    grants
        .members()
        .forEach((code, entry) -> {
          if (!codes.contains(code)) {
            throw entry.fault("no state \"%s\" stands in states.yaml".formatted(code));
          }
        });
    var read = new ArrayList<StateEntry>();
    states.members().forEach((code, entry) -> read.add(state(code, entry, grants, known)));
    return List.copyOf(read);
  }

  private StateEntry state(String code, Entry entry, Entry grants, Set<String> known) {
    List<StateEntry.Name> names = entry.list("names").stream().map(this::name).toList();
    List<StateEntry.Grant> granted =
        grants.has(code)
            ? grants.list(code).stream().map(grant -> grant(grant, known)).toList()
            : List.of();
    for (StateEntry.Grant grant : granted) {
      if (names.stream().noneMatch(name -> !name.from().isAfter(grant.from()))) {
        throw grants
            .at(code)
            .fault(
                "%s has a standing from %s but no name on that day".formatted(code, grant.from()));
      }
    }
    var state = new StateEntry(code, entry.words("alpha3"), entry.words("numeric"), names, granted);
    entry.complete();
    return state;
  }

  private static void requireCode(String code, Entry entry) {
    if (!code.matches("[A-Z]{2}")) {
      throw entry.fault("\"%s\" is not an ISO 3166-1 alpha-2 code; example: KZ".formatted(code));
    }
  }

  private StateEntry.Name name(Entry entry) {
    var name =
        new StateEntry.Name(
            entry.day("from"),
            entry.text("short"),
            entry.text("long"),
            entry.text("of"),
            sources.cited(entry));
    entry.complete();
    return name;
  }

  private StateEntry.Grant grant(Entry entry, Set<String> known) {
    LocalDate from = entry.day("from");
    var grant =
        new StateEntry.Grant(
            from,
            standing(entry, "standing", known),
            sources.cited(entry),
            entry.find("memorandum").map(this::memorandum));
    entry.complete();
    return grant;
  }

  private StateEntry.Memorandum memorandum(Entry entry) {
    Optional<KnownDate> date = entry.findDate("date");
    var memorandum = new StateEntry.Memorandum(date, sources.cited(entry));
    entry.complete();
    return memorandum;
  }

  private static String standing(Entry entry, String key, Set<String> known) {
    return entry.meaning(key, code -> Optional.of(code).filter(known::contains), known);
  }

  private static Set<String> codes(List<Standings.Kind> kinds) {
    return kinds.stream()
        .map(Standings.Kind::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
