package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import secretariat.kernel.Refusal;
import secretariat.kernel.Rule;
import secretariat.offices.Term.Holding;
import secretariat.profile.Citation;
import secretariat.profile.Procedure.Conditions;
import secretariat.profile.Procedure.Incompatibility;
import secretariat.profile.Procedure.Places;
import secretariat.profile.Procedure.Tenure;

/**
 * Who may hold an office from a day on. Pure functions: for a candidate they refuse; for what
 * happened in history they give a verdict. The sources are those of the office's procedure.
 */
final class EligibilityRules {

  static final Rule CITIZEN_OF_NON_MEMBER = Rule.of("offices.citizen-of-non-member");
  static final Rule NOT_NATIONAL_OF_HOST = Rule.of("offices.not-national-of-host");
  static final Rule STATE_OF_OTHER_OFFICE = Rule.of("offices.state-of-other-office");
  static final Rule TERM_OVERLAPS = Rule.of("offices.term-overlaps");
  static final Rule PLACES_FILLED = Rule.of("offices.places-filled");
  static final Rule REPRESENTATIVE_IN_OFFICE = Rule.of("offices.representative-in-office");
  static final Rule SECOND_TERM = Rule.of("offices.second-term");
  static final Rule TERM_TOO_LONG = Rule.of("offices.term-too-long");
  static final Rule POST_FILLED = Rule.of("offices.post-filled");
  static final Rule QUOTA_EXCEEDED = Rule.of("offices.quota-exceeded");

  private EligibilityRules() {}

  /** All checks that the office's procedure gives rise to. */
  static List<Finding> check(Intended intended, Situation situation) {
    var findings = new ArrayList<Finding>();
    Conditions conditions = situation.procedure().conditions();
    conditions
        .citizenship()
        .ifPresent(rule ->
            findings.add(
                rule.host().isPresent()
                    ? host(intended, rule.host().get(), rule.source())
                    : member(intended, situation, rule.source())));
    for (Incompatibility rule : conditions.incompatible()) {
      findings.add(compatible(intended, situation, rule));
    }
    situation
        .procedure()
        .places()
        .ifPresent(places -> findings.add(place(intended, situation, places)));
    conditions.tenure().ifPresent(tenure -> findings.addAll(tenure(intended, situation, tenure)));
    intended.holding().post().ifPresent(post -> findings.add(post(intended, situation, post)));
    conditions.quota().ifPresent(source -> findings.add(quota(intended, situation, source)));
    return List.copyOf(findings);
  }

  static List<Refusal> refusals(List<Finding> findings) {
    return findings.stream().flatMap(each -> each.refusal().stream()).toList();
  }

  private static Finding member(Intended intended, Situation situation, Citation source) {
    String state = intended.holding().state();
    return situation.members().contains(state)
        ? Finding.met("citizenship", source)
        : Finding.broken(
            "citizenship",
            CITIZEN_OF_NON_MEMBER.refuses(
                "citizenship", situation.state(), intended.from(), source.source()),
            source);
  }

  private static Finding host(Intended intended, String host, Citation source) {
    return intended.holding().state().equals(host)
        ? Finding.met("citizenship", source)
        : Finding.broken(
            "citizenship",
            NOT_NATIONAL_OF_HOST.refuses("citizenship", host, source.source()),
            source);
  }

  private static Finding compatible(Intended intended, Situation situation, Incompatibility rule) {
    boolean clash =
        situation.others().stream()
            .filter(term -> term.office().equals(rule.office()) && term.isHolder())
            .filter(term -> term.state().equals(intended.holding().state()))
            .anyMatch(term ->
                term.overlaps(intended.from(), intended.until()) || isComing(term, intended));
    return clash
        ? Finding.broken(
            "compatibility",
            STATE_OF_OTHER_OFFICE.refuses(
                "citizenship", situation.state(), intended.from(), rule.source().source()),
            rule.source())
        : Finding.met("compatibility", rule.source());
  }

  /** Approved and not yet in office: the incoming head counts from the first day foreseen. */
  private static boolean isComing(Term term, Intended intended) {
    Optional<LocalDate> first = term.foreseen().from();
    Optional<LocalDate> last = term.foreseen().until();
    return term.stage() == Stage.APPROVED
        && first
            .filter(day -> intended.until().map(end -> !day.isAfter(end)).orElse(true))
            .isPresent()
        && last.map(day -> !day.isBefore(intended.from())).orElse(true);
  }

  private static Finding place(Intended intended, Situation situation, Places places) {
    Holding holding = intended.holding();
    if (holding.role() != Term.Role.HOLDER) {
      return Finding.met("places", places.source());
    }
    Stream<Term> same = holders(situation, holding);
    if (places.forEachState()) {
      same = same.filter(term -> term.state().equals(holding.state()));
    }
    boolean forOne = places.number() == 1;
    Optional<LocalDate> end = forOne ? intended.until() : Optional.of(intended.from());
    List<Term> taken = same.filter(term -> term.overlaps(intended.from(), end)).toList();
    if (taken.size() < places.number()) {
      return Finding.met("places", places.source());
    }
    LocalDate since = taken.getFirst().from().orElse(intended.from());
    Refusal refusal =
        places.forEachState()
            ? REPRESENTATIVE_IN_OFFICE.refuses(
                "state", situation.state(), since, places.source().source())
            : forOne
                ? TERM_OVERLAPS.refuses(
                    "from", since, end(taken.getFirst()), places.source().source())
                : PLACES_FILLED.refuses(
                    "from", places.number(), intended.from(), places.source().source());
    return Finding.broken("places", refusal, places.source());
  }

  private static Object end(Term term) {
    return term.certainUntil().<Object>map(day -> day).orElse("—");
  }

  private static List<Finding> tenure(Intended intended, Situation situation, Tenure tenure) {
    var findings = new ArrayList<Finding>();
    LocalDate longest = intended.from().plusYears(tenure.years()).minusDays(1);
    if (intended.until().isEmpty()) {
      findings.add(Finding.notChecked("length", tenure.source()));
    } else {
      findings.add(
          intended.until().get().isAfter(longest)
              ? Finding.broken(
                  "length",
                  TERM_TOO_LONG.refuses("until", tenure.years(), longest, tenure.source().source()),
                  tenure.source())
              : Finding.met("length", tenure.source()));
    }
    if (tenure.single()) {
      boolean before =
          holders(situation, intended.holding())
              .filter(term -> term.person().equals(intended.holding().person()))
              .anyMatch(
                  term -> term.from().filter(day -> day.isBefore(intended.from())).isPresent());
      findings.add(
          before
              ? Finding.broken(
                  "single",
                  SECOND_TERM.refuses("person", tenure.years(), tenure.source().source()),
                  tenure.source())
              : Finding.met("single", tenure.source()));
    }
    return findings;
  }

  private static Finding post(Intended intended, Situation situation, String post) {
    boolean taken =
        holders(situation, intended.holding())
            .filter(term -> term.holding().post().equals(Optional.of(post)))
            .anyMatch(term -> term.overlaps(intended.from(), intended.until()));
    Citation source = situation.procedure().titles().getLast().source();
    return taken
        ? Finding.broken("post", POST_FILLED.refuses("post", post, source.source()), source)
        : Finding.met("post", source);
  }

  private static Finding quota(Intended intended, Situation situation, Citation source) {
    String state = intended.holding().state();
    Optional<Integer> quota = situation.quotas().flatMap(table -> table.of(state));
    if (quota.isEmpty()) {
      return Finding.notChecked("quota", source);
    }
    long filled =
        holders(situation, intended.holding())
            .filter(term -> term.state().equals(state))
            .filter(term -> term.overlaps(intended.from(), Optional.of(intended.from())))
            .count();
    return filled < quota.get()
        ? Finding.met("quota", source)
        : Finding.broken(
            "quota",
            QUOTA_EXCEEDED.refuses(
                "citizenship", situation.state(), quota.get(), intended.from(), source.source()),
            source);
  }

  private static Stream<Term> holders(Situation situation, Holding holding) {
    return situation.others().stream()
        .filter(term -> term.isHolder() && term.office().equals(holding.office()));
  }
}
