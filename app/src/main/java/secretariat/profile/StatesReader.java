package secretariat.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    return new StandingsReader(standings, sources).standings();
  }

  List<StateEntry> states(Standings kinds) {
    Set<String> known = StandingsReader.codes(kinds.kinds());
    var grants = standings.at("grants");
    Map<String, Entry> accessions =
        standings.find("accessions").map(Entry::members).orElse(Map.of());
    Set<String> codes = states.members().keySet();
    states.members().forEach((code, entry) -> requireCode(code, entry));
    grants.members().forEach((code, entry) -> requireState(codes, code, entry));
    accessions.forEach((code, entry) -> requireState(codes, code, entry));
    var read = new ArrayList<StateEntry>();
    states
        .members()
        .forEach((code, entry) -> {
          var accession =
              Optional.ofNullable(accessions.get(code))
                  .map(steps ->
                      new AccessionReader(sources, kinds.treaties(), codes).accession(steps));
          read.add(state(code, entry, granted(code, grants, known), accession));
        });
    for (StateEntry state : read) {
      requireNames(state, grants);
    }
    return List.copyOf(read);
  }

  private static void requireState(Set<String> codes, String code, Entry entry) {
    if (!codes.contains(code)) {
      throw entry.fault("no state \"%s\" stands in states.yaml".formatted(code));
    }
  }

  private List<StateEntry.Grant> granted(String code, Entry grants, Set<String> known) {
    return grants.has(code)
        ? grants.list(code).stream().map(grant -> grant(grant, known)).toList()
        : List.of();
  }

  private static void requireNames(StateEntry state, Entry grants) {
    for (StateEntry.Grant grant : state.grants()) {
      if (state.names().stream().noneMatch(name -> !name.from().isAfter(grant.from()))) {
        throw grants
            .at(state.code())
            .fault(
                "%s has a standing from %s but no name on that day"
                    .formatted(state.code(), grant.from()));
      }
    }
  }

  private StateEntry state(
      String code,
      Entry entry,
      List<StateEntry.Grant> granted,
      Optional<StateEntry.Accession> accession) {
    List<StateEntry.Name> names = entry.list("names").stream().map(this::name).toList();
    var codes = new StateEntry.Codes(code, entry.words("alpha3"), entry.words("numeric"));
    var state = new StateEntry(codes, names, granted, accession);
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
}
