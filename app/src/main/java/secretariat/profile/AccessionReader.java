package secretariat.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Text;

/** Reads how a state became a member. */
final class AccessionReader {

  private final Sources sources;
  private final Map<String, Text> treaties;
  private final Set<String> states;

  AccessionReader(Sources sources, Map<String, Text> treaties, Set<String> states) {
    this.sources = sources;
    this.treaties = treaties;
    this.states = states;
  }

  StateEntry.Accession accession(Entry entry) {
    var accession =
        new StateEntry.Accession(
            entry.find("requested").map(this::request),
            entry.find("opened").map(this::opening),
            entry.find("memorandum").map(this::obligations),
            entry.find("ratified").isPresent()
                ? entry.list("ratified").stream().map(this::ratification).toList()
                : List.of());
    entry.complete();
    return accession;
  }

  private StateEntry.Request request(Entry entry) {
    var request = new StateEntry.Request(entry.at("date").date(), sources.cited(entry));
    entry.complete();
    return request;
  }

  private StateEntry.Opening opening(Entry entry) {
    var opening =
        new StateEntry.Opening(
            entry.day("from"), entry.find("body").map(Entry::words), sources.cited(entry));
    entry.complete();
    return opening;
  }

  private StateEntry.Obligations obligations(Entry entry) {
    List<StateEntry.Obligation> listed =
        entry.find("treaties").isPresent()
            ? entry.list("treaties").stream().map(this::obligation).toList()
            : List.of();
    Optional<Text> note =
        entry.find("note").isPresent() ? Optional.of(entry.text("note")) : Optional.empty();
    var obligations =
        new StateEntry.Obligations(entry.day("date"), listed, sources.cited(entry), note);
    entry.complete();
    return obligations;
  }

  private StateEntry.Ratification ratification(Entry entry) {
    String by = entry.meaning("state", code -> Optional.of(code).filter(states::contains), states);
    var ratification =
        new StateEntry.Ratification(by, entry.at("date").date(), sources.cited(entry));
    entry.complete();
    return ratification;
  }

  private StateEntry.Obligation obligation(Entry entry) {
    String treaty =
        entry.meaning(
            "treaty", code -> Optional.of(code).filter(treaties::containsKey), treaties.keySet());
    var obligation =
        new StateEntry.Obligation(
            treaty, treaties.getOrDefault(treaty, Text.same(treaty)), entry.day("by"));
    entry.complete();
    return obligation;
  }
}
