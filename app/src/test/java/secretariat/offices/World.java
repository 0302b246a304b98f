package secretariat.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import secretariat.kernel.Text;
import secretariat.membership.MembersByProfile;
import secretariat.offices.OfficeAct.Decision;
import secretariat.offices.Term.Foreseen;
import secretariat.offices.Term.Holding;
import secretariat.offices.Term.Role;
import secretariat.offices.Term.Step;
import secretariat.profile.Procedure;
import secretariat.profile.ScoProfile;

/** Terms and situations for tests of the rules, on the reference organisation's procedures. */
final class World {

  private World() {}

  static Procedure procedure(String office) {
    return ScoProfile.PROFILE.staffing().procedure(office).orElseThrow();
  }

  /** The terms of the profile, folded from its acts without a database. */
  static List<Term> history() {
    var terms = new ArrayList<Term>();
    new TermPlan()
        .plan(ScoProfile.PROFILE)
        .forEach((subject, acts) ->
            TermFold.of(ScoProfile.recorded(subject, acts)).ifPresent(terms::add));
    return terms;
  }

  static Term held(String office, String state, String from, String until) {
    return held(office, state, Optional.empty(), UUID.randomUUID(), from, until);
  }

  static Term held(
      String office, String state, Optional<String> post, UUID person, String from, String until) {
    var holding = new Holding(office, Role.HOLDER, person, state, post, Optional.empty());
    return new Term(
        UUID.randomUUID().toString(),
        holding,
        new Foreseen(Optional.empty(), Optional.of(until).map(LocalDate::parse)),
        List.of(step(1, Milestone.TAKING_OFFICE, from)));
  }

  static Term approved(String office, String state, String from, String until) {
    var holding =
        new Holding(
            office, Role.HOLDER, UUID.randomUUID(), state, Optional.empty(), Optional.empty());
    return new Term(
        UUID.randomUUID().toString(),
        holding,
        new Foreseen(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until))),
        List.of(step(1, Milestone.APPROVAL, "2024-07-04")));
  }

  static Step step(long sequence, Milestone milestone, String day) {
    return new Step(
        sequence,
        milestone,
        LocalDate.parse(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Intended intended(String office, String state, String from, String until) {
    return intended(office, state, Optional.empty(), UUID.randomUUID(), from, until);
  }

  static Intended intended(
      String office, String state, Optional<String> post, UUID person, String from, String until) {
    return new Intended(
        new Holding(office, Role.HOLDER, person, state, post, Optional.empty()),
        LocalDate.parse(from),
        Optional.of(LocalDate.parse(until)));
  }

  static Situation situation(Intended intended, List<Term> others, Map<String, Integer> quotas) {
    Optional<QuotaTable> table =
        quotas.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new QuotaTable(
                    LocalDate.EPOCH,
                    quotas,
                    "decision",
                    new Decision("hgc", Optional.empty(), LocalDate.EPOCH)));
    return new Situation(
        procedure(intended.holding().office()),
        new LinkedHashSet<>(MembersByProfile.on(intended.from())),
        Text.same(intended.holding().state()),
        others,
        table);
  }
}
