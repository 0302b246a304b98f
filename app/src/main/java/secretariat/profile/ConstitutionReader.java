package secretariat.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads of a body where it sits, what governs it, who sits in it and who chairs it. */
final class ConstitutionReader {

  private static final String FOLLOWS = "follows";
  private static final String OFFICE = "office";
  private static final Set<String> RULES =
      new TreeSet<>(Set.of("rotation", "turn", "host", FOLLOWS, OFFICE));
  private static final Set<String> COMPOSITIONS = new TreeSet<>(Set.of("each-member", "described"));

  private final Sources sources;
  private final Set<String> states;

  ConstitutionReader(Sources sources, List<StateEntry> states) {
    this.sources = sources;
    this.states =
        states.stream().map(StateEntry::code).collect(Collectors.toCollection(TreeSet::new));
  }

  BodyEntry.Constitution read(Entry body, LocalDate from, Set<String> bodies) {
    return new BodyEntry.Constitution(
        body.find("seat").map(entry -> seat(entry, from)),
        body.find("governed-by").map(entry -> regulation(entry, from)),
        body.find("members").map(entry -> composition(entry, from)),
        body.find("chair").map(entry -> chair(entry, from, bodies)));
  }

  BodyEntry.Life life(Entry body) {
    List<BodyEntry.Renaming> renamings =
        body.find("renamed").isPresent()
            ? body.list("renamed").stream().map(this::renaming).toList()
            : List.of();
    return new BodyEntry.Life(renamings, body.find("ended").map(this::ending));
  }

  private BodyEntry.SeatOf seat(Entry entry, LocalDate from) {
    var seat = new BodyEntry.SeatOf(day(entry, from), entry.text("place"), sources.cited(entry));
    entry.complete();
    return seat;
  }

  private BodyEntry.Regulation regulation(Entry entry, LocalDate from) {
    var regulation =
        new BodyEntry.Regulation(
            day(entry, from), entry.text("document"), entry.findDate("date"), sources.cited(entry));
    entry.complete();
    return regulation;
  }

  private BodyEntry.Composition composition(Entry entry, LocalDate from) {
    var composition =
        new BodyEntry.Composition(
            day(entry, from),
            entry.oneOf("of", COMPOSITIONS).equals("each-member"),
            entry.text("role"),
            sources.cited(entry));
    entry.complete();
    return composition;
  }

  private BodyEntry.Chair chair(Entry entry, LocalDate from, Set<String> bodies) {
    String rule = entry.oneOf("rule", RULES);
    Optional<String> of =
        switch (rule) {
          case FOLLOWS -> Optional.of(entry.oneOf("body", bodies));
          case OFFICE -> Optional.of(entry.words("office"));
          default -> Optional.empty();
        };
    var chair =
        new BodyEntry.Chair(
            day(entry, from), rule, of, entry.text("role"), sources.cited(entry), held(entry));
    entry.complete();
    return chair;
  }

  private List<BodyEntry.Chaired> held(Entry chair) {
    if (chair.find("held").isEmpty()) {
      return List.of();
    }
    var held = new ArrayList<BodyEntry.Chaired>();
    var spans = new ArrayList<Span>();
    for (Entry entry : chair.list("held")) {
      var chaired =
          new BodyEntry.Chaired(
              entry.oneOf("state", states),
              entry.day("from"),
              entry.findDay("until"),
              sources.cited(entry));
      entry.complete();
      held.add(chaired);
      spans.add(new Span(entry, chaired.from(), chaired.until()));
    }
    Span.requireApart(spans);
    return List.copyOf(held);
  }

  private BodyEntry.Renaming renaming(Entry entry) {
    var renaming =
        new BodyEntry.Renaming(
            entry.day("from"), entry.text("name"), entry.text("short"), sources.cited(entry));
    entry.complete();
    return renaming;
  }

  private BodyEntry.Ending ending(Entry entry) {
    var ending = new BodyEntry.Ending(entry.day("on"), sources.cited(entry));
    entry.complete();
    return ending;
  }

  private static LocalDate day(Entry entry, LocalDate from) {
    return entry.findDay("from").orElse(from);
  }
}
