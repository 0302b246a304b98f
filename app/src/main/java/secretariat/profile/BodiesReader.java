package secretariat.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import secretariat.kernel.Text;

/** Reads bodies.yaml and offices.yaml. */
final class BodiesReader {

  private static final Set<String> NUMBERINGS = Set.of("per-year");

  private final Sources sources;
  private final Set<String> documentKinds;
  private final Set<String> objects = new LinkedHashSet<>();

  BodiesReader(Sources sources, Map<String, Text> documentKinds, Map<String, Text> others) {
    this.sources = sources;
    this.documentKinds = documentKinds.keySet();
    objects.addAll(documentKinds.keySet());
    objects.addAll(others.keySet());
  }

  List<BodyEntry> bodies(Entry file, ConstitutionReader constitutions) {
    Set<String> codes = file.members().keySet();
    var bodies = new ArrayList<BodyEntry>();
    file.members().forEach((code, entry) -> bodies.add(body(code, entry, codes, constitutions)));
    return List.copyOf(bodies);
  }

  private BodyEntry body(
      String code, Entry entry, Set<String> codes, ConstitutionReader constitutions) {
    Optional<String> partOf =
        entry.find("part-of").isPresent()
            ? Optional.of(known(entry, "part-of", codes))
            : Optional.empty();
    Optional<String> numbering =
        entry.find("numbering").isPresent()
            ? Optional.of(known(entry, "numbering", NUMBERINGS))
            : Optional.empty();
    var body =
        new BodyEntry(
            code,
            partOf,
            entry.day("from"),
            entry.findDate("since"),
            numbering,
            entry.text("name"),
            entry.text("short"),
            sources.cited(entry),
            entry.list("powers").stream().map(this::power).toList(),
            constitutions.read(entry, entry.day("from"), codes),
            constitutions.life(entry));
    entry.complete();
    return body;
  }

  private BodyEntry.Power power(Entry entry) {
    boolean allowed = entry.find("may").isPresent();
    if (allowed == entry.find("may-not").isPresent()) {
      throw entry.fault("a power has either \"may\" or \"may-not\"");
    }
    String key = allowed ? "may" : "may-not";
    Deed deed = entry.meaning(key, Deed::ofCode, Deed.CODES);
    String object = known(entry, "what", deed == Deed.ADOPT ? documentKinds : objects);
    var power = new BodyEntry.Power(entry.day("from"), allowed, deed, object, sources.cited(entry));
    entry.complete();
    return power;
  }

  List<OfficeEntry> offices(Entry file, List<BodyEntry> bodies) {
    Set<String> codes = Set.copyOf(bodies.stream().map(BodyEntry::code).toList());
    var offices = new ArrayList<OfficeEntry>();
    file.members()
        .forEach((code, entry) -> {
          offices.add(
              new OfficeEntry(
                  code, holders(entry, codes), entry.text("title"), sources.cited(entry)));
          entry.complete();
        });
    return List.copyOf(offices);
  }

  private static OfficeEntry.Holders holders(Entry entry, Set<String> bodies) {
    Set<String> kinds = Set.of("members", "body", "secretariat");
    return switch (known(entry, "for", kinds)) {
      case "members" -> new OfficeEntry.Holders.EachMember();
      case "body" ->
          new OfficeEntry.Holders.OneBody(known(entry, "body", bodies), entry.words("behalf"));
      default -> new OfficeEntry.Holders.OfTheSecretariat();
    };
  }

  private static String known(Entry entry, String key, Set<String> known) {
    return entry.meaning(key, code -> Optional.of(code).filter(known::contains), known);
  }
}
