package secretariat.decisions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import secretariat.profile.BodyEntry;
import secretariat.profile.Entry;
import secretariat.profile.Profile;
import secretariat.profile.ProfileFolder;
import secretariat.profile.Sources;

/** Reads consent.yaml; a profile without that file knows no procedure. */
final class ProceduresReader {

  static final String FILE = "consent.yaml";
  private static final Set<String> YES_OR_NO = Set.of("yes", "no");

  private final Sources sources;
  private final Set<String> bodies;

  private ProceduresReader(Sources sources, Profile profile) {
    this.sources = sources;
    this.bodies = profile.bodies().stream().map(BodyEntry::code).collect(Collectors.toSet());
  }

  static Procedures read(ProfileFolder folder, Profile profile) {
    return folder
        .find(FILE)
        .map(file -> new ProceduresReader(folder.sources(), profile).read(file))
        .orElseGet(() -> new Procedures(List.of(), new WorkingDays(Set.of(), Set.of())));
  }

  private Procedures read(Entry file) {
    WorkingDays days = workingDays(file.at("working-days"));
    var procedures = new ArrayList<Procedure>();
    file.at("procedures")
        .members()
        .forEach((code, entry) -> procedures.add(procedure(code, entry)));
    file.complete();
    return new Procedures(procedures, days);
  }

  private WorkingDays workingDays(Entry entry) {
    var weekend = new LinkedHashSet<DayOfWeek>();
    for (Entry day : entry.list("weekend")) {
      try {
        weekend.add(DayOfWeek.valueOf(day.words().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException notADay) {
        throw day.fault("\"%s\" is not a day of the week; example: sunday".formatted(day.words()));
      }
    }
    var holidays = new LinkedHashSet<LocalDate>();
    for (Entry day : entry.list("holidays")) {
      try {
        holidays.add(LocalDate.parse(day.words()));
      } catch (DateTimeException notADay) {
        throw day.fault("\"%s\" is not a day; example: 2026-10-01".formatted(day.words()));
      }
    }
    sources.cited(entry);
    entry.complete();
    return new WorkingDays(weekend, holidays);
  }

  private Procedure procedure(String code, Entry entry) {
    Way way = entry.meaning("way", Way::ofCode, Way.CODES);
    var procedure =
        new Procedure(
            new Terms(
                code,
                way,
                yes(entry, "amendment-breaks"),
                yes(entry, "answers-visible"),
                yes(entry, "objector-named"),
                yes(entry, "portal-binds")),
            entry.text("title"),
            sources.cited(entry),
            new Procedure.Scope(bodies(entry), yes(entry, "members"), yes(entry, "by-decision")),
            new Procedure.Least(number(entry, "least-hours"), number(entry, "least-working-days")));
    if (!way.hasClock() && (procedure.least().hours() + procedure.least().workingDays() > 0)) {
      throw entry.fault("the way \"%s\" has no clock".formatted(way.code()));
    }
    entry.complete();
    return procedure;
  }

  private Set<String> bodies(Entry entry) {
    if (entry.find("bodies").isEmpty()) {
      return Set.of();
    }
    var known = new LinkedHashSet<String>();
    for (Entry body : entry.list("bodies")) {
      if (!bodies.contains(body.words())) {
        throw body.fault("unknown body \"%s\"; known: %s".formatted(body.words(), bodies));
      }
      known.add(body.words());
    }
    return known;
  }

  private static boolean yes(Entry entry, String key) {
    return entry.find(key).isPresent() && entry.oneOf(key, YES_OR_NO).equals("yes");
  }

  private static int number(Entry entry, String key) {
    Optional<String> words = entry.find(key).map(Entry::words);
    if (words.isPresent() && !words.get().matches("[0-9]{1,4}")) {
      throw entry.at(key).fault("\"%s\" is not a number; example: 72".formatted(words.get()));
    }
    return words.map(Integer::parseInt).orElse(0);
  }
}
