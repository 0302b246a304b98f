package secretariat.membership;

import java.time.LocalDate;
import java.util.List;
import secretariat.kernel.Language;
import secretariat.profile.ScoProfile;

/** The states of the profile, folded from its acts without a database. */
final class ScoStates {

  static final ProtocolOrder ORDER = new ProtocolOrder(Language.RU);

  static final List<State> ALL =
      new MembershipPlan()
          .plan(ScoProfile.PROFILE).entrySet().stream()
              .map(plan ->
                  State.of(plan.getKey().id(), ScoProfile.recorded(plan.getKey(), plan.getValue())))
              .toList();

  private ScoStates() {}

  static State state(String code) {
    return ALL.stream().filter(state -> state.code().equals(code)).findFirst().orElseThrow();
  }

  static List<StateOn> on(String day) {
    return Membership.statesOn(ALL, ORDER, LocalDate.parse(day));
  }

  static List<String> with(String standing, String day) {
    return on(day).stream().filter(state -> state.has(standing)).map(StateOn::code).toList();
  }
}
