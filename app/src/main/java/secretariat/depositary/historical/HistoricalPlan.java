package secretariat.depositary.historical;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.depositary.DocumentDeposited;
import secretariat.depositary.historical.HistoricalAct.Happened;
import secretariat.depositary.historical.HistoricalAct.Held;
import secretariat.depositary.historical.HistoricalAct.HistoricalDocumentEntered;
import secretariat.profile.BodyEntry;
import secretariat.profile.Entry;
import secretariat.profile.KnownDate;
import secretariat.profile.PlannedAct;
import secretariat.profile.PlansActs;
import secretariat.profile.Profile;
import secretariat.profile.ProfileFolder;
import secretariat.profile.Sources;
import secretariat.profile.StateEntry;
import secretariat.register.Subject;

/** Reads historical.yaml, which a profile may have, and makes the acts of it. */
@Component
@Order(60)
class HistoricalPlan implements PlansActs {

  private static final String FILE = "historical.yaml";
  private static final List<String> LATER = List.of("in-force", "replaced", "other");

  private final ProfileFolder folder;

  HistoricalPlan(ProfileFolder folder) {
    this.folder = folder;
  }

  @Override
  public Map<Subject, List<PlannedAct>> plan(Profile profile) {
    var plan = new LinkedHashMap<Subject, List<PlannedAct>>();
    Sources sources = folder.sources();
    folder
        .find(FILE)
        .ifPresent(file ->
            file.members()
                .forEach((code, entry) ->
                    plan.put(
                        HistoricalAct.subject(code(code, entry)),
                        List.of(entered(entry, profile, sources)))));
    return plan;
  }

  private static String code(String code, Entry entry) {
    if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 60) {
      throw entry.fault("\"%s\" is not a code; example: charter-2002".formatted(code));
    }
    return code;
  }

  private static PlannedAct entered(Entry entry, Profile profile, Sources sources) {
    List<String> states = profile.states().stream().map(StateEntry::code).toList();
    List<String> bodies = profile.bodies().stream().map(BodyEntry::code).toList();
    List<String> signatories = codes(entry, states);
    Happened adoption = adoption(entry, sources);
    var content =
        new HistoricalDocumentEntered(
            entry.text("title"),
            entry.oneOf("kind", profile.documentKinds().keySet()),
            entry.find("body").isPresent()
                ? Optional.of(entry.oneOf("body", bodies))
                : Optional.empty(),
            entry.find("number").map(Entry::words),
            signatories,
            entry.find("depositary").map(held -> held(held, states, sources)),
            adoption,
            entry.find("life").isPresent()
                ? entry.list("life").stream().map(part -> part(part, sources)).toList()
                : List.of());
    entry.complete();
    LocalDate founded = profile.organisation().founded();
    return new PlannedAct(adoption.on().map(KnownDate::earliest).orElse(founded), content);
  }

  private static List<String> codes(Entry entry, List<String> states) {
    if (entry.find("signatories").isEmpty()) {
      return List.of();
    }
    return entry.list("signatories").stream().map(each -> known(each, states)).toList();
  }

  private static String known(Entry entry, List<String> states) {
    if (!states.contains(entry.words())) {
      throw entry.fault("no state \"%s\" stands in states.yaml".formatted(entry.words()));
    }
    return entry.words();
  }

  /** A document that states signed was signed; any other was adopted. */
  private static Happened adoption(Entry entry, Sources sources) {
    Optional<KnownDate> on = entry.findDate("date");
    String what = entry.find("signatories").isPresent() ? "signed" : "adopted";
    return new Happened(what, on, entry.findText("place"), sources.cited(entry));
  }

  private static Held held(Entry entry, List<String> states, Sources sources) {
    String by = entry.words("by");
    if (!by.equals(DocumentDeposited.SECRETARIAT) && !states.contains(by)) {
      throw entry
          .at("by")
          .fault("\"%s\" is no depositary; known: secretariat, or a state's code".formatted(by));
    }
    var held = new Held(by, sources.cited(entry));
    entry.complete();
    return held;
  }

  private static Happened part(Entry entry, Sources sources) {
    var part =
        new Happened(
            entry.oneOf("what", LATER),
            entry.findDate("date"),
            entry.findText("note"),
            sources.cited(entry));
    entry.complete();
    return part;
  }
}
