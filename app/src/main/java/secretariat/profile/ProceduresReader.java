package secretariat.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import secretariat.profile.Procedure.Chain;

/** Reads procedures.yaml and quotas.yaml. */
final class ProceduresReader {

  private static final Set<String> PER = Set.of("organisation", "state");
  private static final Set<String> YES_NO = Set.of("yes", "no");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Sources sources;
  private final Set<String> states;
  private final Set<String> takers;

  ProceduresReader(Sources sources, List<StateEntry> states, List<BodyEntry> bodies) {
    this.sources = sources;
    this.states = new LinkedHashSet<>(states.stream().map(StateEntry::code).toList());
    this.takers = new LinkedHashSet<>(bodies.stream().map(BodyEntry::code).toList());
    takers.add(Procedure.STATES);
  }

  List<Procedure> procedures(Entry file) {
    var procedures = new ArrayList<Procedure>();
    Set<String> offices = file.members().keySet();
    file.members().forEach((office, entry) -> procedures.add(procedure(office, entry, offices)));
    return procedures;
  }

  private Procedure procedure(String office, Entry entry, Set<String> offices) {
    List<Procedure.Title> titles = entry.list("titles").stream().map(this::title).toList();
    if (titles.isEmpty()) {
      throw entry.at("titles").fault("an office has at least one title");
    }
    var procedure =
        new Procedure(
            office,
            titles,
            entry.find("places").map(this::places),
            steps(entry),
            new Procedure.Conditions(
                entry.find("term").map(this::tenure),
                entry.find("citizens").map(this::citizenship),
                incompatible(entry, offices),
                entry.find("rotation").map(this::rotation),
                entry.find("quota").map(this::cited)));
    entry.complete();
    return procedure;
  }

  private Procedure.Title title(Entry entry) {
    var title = new Procedure.Title(entry.day("from"), entry.text("title"), sources.cited(entry));
    entry.complete();
    return title;
  }

  private Procedure.Places places(Entry entry) {
    var places =
        new Procedure.Places(
            number(entry.at("number")),
            StaffingReader.known(entry, "for-each", PER).equals("state"),
            sources.cited(entry));
    entry.complete();
    return places;
  }

  private Procedure.Steps steps(Entry entry) {
    Optional<Procedure.Step> notification = entry.find("notification").map(this::step);
    Optional<Procedure.Step> proposal = entry.find("proposal").map(this::step);
    Chain chain =
        notification.isPresent()
            ? Chain.NOTIFIED
            : proposal.isPresent() ? Chain.PROPOSED : Chain.ENGAGED;
    return new Procedure.Steps(
        chain,
        entry.find("nomination").map(this::step),
        proposal,
        notification.orElseGet(() -> step(entry.at("approval"))),
        entry.find("acting").map(this::step));
  }

  private Procedure.Step step(Entry entry) {
    var step = new Procedure.Step(StaffingReader.known(entry, "by", takers), sources.cited(entry));
    entry.complete();
    return step;
  }

  private Procedure.Tenure tenure(Entry entry) {
    var tenure =
        new Procedure.Tenure(
            number(entry.at("years")),
            StaffingReader.known(entry, "single", YES_NO).equals("yes"),
            sources.cited(entry));
    entry.complete();
    return tenure;
  }

  private Procedure.Citizenship citizenship(Entry entry) {
    var citizenship =
        new Procedure.Citizenship(
            entry.find("host").isPresent()
                ? Optional.of(StaffingReader.known(entry, "host", states))
                : Optional.empty(),
            sources.cited(entry));
    entry.complete();
    return citizenship;
  }

  private List<Procedure.Incompatibility> incompatible(Entry entry, Set<String> offices) {
    if (entry.find("not-of-the-state-of").isEmpty()) {
      return List.of();
    }
    return entry.list("not-of-the-state-of").stream()
        .map(each -> {
          var rule =
              new Procedure.Incompatibility(
                  StaffingReader.known(each, "office", offices), sources.cited(each));
          each.complete();
          return rule;
        })
        .toList();
  }

  private Procedure.Rotation rotation(Entry entry) {
    var rotation =
        new Procedure.Rotation(sources.cited(entry), entry.find("sequence").map(this::sequence));
    entry.complete();
    return rotation;
  }

  private Procedure.Sequence sequence(Entry entry) {
    List<String> order =
        entry.list("states").stream()
            .map(each ->
                Optional.of(each.words())
                    .filter(states::contains)
                    .orElseThrow(() -> each.fault("unknown state \"%s\"".formatted(each.words()))))
            .toList();
    var sequence = new Procedure.Sequence(order, sources.cited(entry));
    entry.complete();
    return sequence;
  }

  private Citation cited(Entry entry) {
    Citation citation = sources.cited(entry);
    entry.complete();
    return citation;
  }

  Quotas quotas(Entry file) {
    Optional<Quotas.Posts> posts = file.find("posts").map(this::posts);
    var scales = new ArrayList<Quotas.Scale>();
    file.at("scales").members().forEach((code, entry) -> scales.add(scale(code, entry)));
    file.complete();
    return new Quotas(posts, scales);
  }

  private Quotas.Posts posts(Entry entry) {
    var posts =
        new Quotas.Posts(number(entry.at("number")), entry.day("as-of"), sources.cited(entry));
    entry.complete();
    return posts;
  }

  private Quotas.Scale scale(String code, Entry entry) {
    var shares = new LinkedHashMap<String, BigDecimal>();
    entry
        .at("shares")
        .members()
        .forEach((state, share) -> {
          if (!states.contains(state)) {
            throw share.fault("unknown state \"%s\"".formatted(state));
          }
          shares.put(state, decimal(share));
        });
    BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) != 0) {
      throw entry.at("shares").fault("the shares add up to %s, not to 100".formatted(sum));
    }
    var scale =
        new Quotas.Scale(
            code, entry.day("from"), entry.text("title"), shares, sources.cited(entry));
    entry.complete();
    return scale;
  }

  private static int number(Entry entry) {
    if (entry.words().matches("[1-9][0-9]{0,4}")) {
      return Integer.parseInt(entry.words());
    }
    throw entry.fault("\"%s\" is not a whole number; example: 36".formatted(entry.words()));
  }

  private static BigDecimal decimal(Entry entry) {
    if (entry.words().matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
      return new BigDecimal(entry.words());
    }
    throw entry.fault("\"%s\" is not a share; example: 17.6".formatted(entry.words()));
  }
}
