package secretariat.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import secretariat.membership.MembershipAct.Memorandum;
import secretariat.membership.MembershipAct.StandingGranted;
import secretariat.membership.MembershipAct.StateNamed;
import secretariat.profile.KnownDate;
import secretariat.profile.PlannedAct;
import secretariat.profile.PlansActs;
import secretariat.profile.Profile;
import secretariat.profile.Standings;
import secretariat.profile.StateEntry;
import secretariat.register.Subject;

/** The acts of membership that a profile gives rise to. */
@Component
@Order(100)
class MembershipPlan implements PlansActs {

  @Override
  public Map<Subject, List<PlannedAct>> plan(Profile profile) {
    var plan = new LinkedHashMap<Subject, List<PlannedAct>>();
    for (StateEntry state : profile.states()) {
      plan.put(MembershipAct.subject(state.code()), acts(state, profile));
    }
    return plan;
  }

  private static List<PlannedAct> acts(StateEntry state, Profile profile) {
    var acts = new ArrayList<PlannedAct>();
    state.names().forEach(name -> acts.add(new PlannedAct(name.from(), named(state, name))));
    state.accession().ifPresent(steps -> acts.addAll(AccessionPlan.acts(steps, profile::nameOf)));
    state.grants().forEach(grant -> acts.add(new PlannedAct(grant.from(), granted(grant))));
    for (Standings.Merger merger : profile.standings().mergers()) {
      standingOn(acts, merger)
          .filter(merger.merged()::contains)
          .ifPresent(before -> acts.add(new PlannedAct(merger.from(), merged(merger, before))));
    }
    acts.sort(Comparator.comparing(PlannedAct::effective));
    return List.copyOf(acts);
  }

  private static Optional<String> standingOn(List<PlannedAct> acts, Standings.Merger merger) {
    Predicate<PlannedAct> byThen = act -> !act.effective().isAfter(merger.from());
    return acts.stream()
        .filter(byThen)
        .filter(act -> act.content() instanceof StandingGranted)
        .max(Comparator.comparing(PlannedAct::effective))
        .map(act -> ((StandingGranted) act.content()).standing());
  }

  private static StateNamed named(StateEntry state, StateEntry.Name name) {
    return new StateNamed(
        state.alpha3(),
        state.numeric(),
        name.shortName(),
        name.longName(),
        name.longAfterOf(),
        name.source());
  }

  private static StandingGranted granted(StateEntry.Grant grant) {
    return new StandingGranted(
        grant.standing(),
        grant.decision(),
        grant
            .memorandum()
            .map(step -> new Memorandum(step.date().map(KnownDate::code), step.source())),
        Optional.empty(),
        Optional.empty());
  }

  private static StandingGranted merged(Standings.Merger merger, String before) {
    return new StandingGranted(
        merger.into(),
        merger.decision(),
        Optional.empty(),
        Optional.of(before),
        Optional.of(merger.note()));
  }
}
