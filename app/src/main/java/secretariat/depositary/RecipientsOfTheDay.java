package secretariat.depositary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import secretariat.depositary.RecipientRules.Known;
import secretariat.depositary.RecipientRules.Standing;
import secretariat.membership.Membership;
import secretariat.membership.Nature;
import secretariat.membership.State;
import secretariat.membership.StateOn;
import secretariat.offices.Offices;
import secretariat.profile.Periods;
import secretariat.profile.Profile;
import secretariat.profile.Standings;

/** Gathers what the rules on recipients need to know about a day. */
@Component
class RecipientsOfTheDay {

  private final Membership membership;
  private final Offices offices;
  private final Periods periods;
  private final Standings standings;

  RecipientsOfTheDay(Membership membership, Offices offices, Periods periods, Profile profile) {
    this.membership = membership;
    this.offices = offices;
    this.periods = periods;
    this.standings = profile.standings();
  }

  RecipientRules.Day of(LocalDate day) {
    List<State> known = membership.all(day);
    List<StateOn> standing = membership.ofNature(Nature.STATE, known, day);
    List<String> members =
        standing.stream().filter(state -> state.has(Standings.MEMBER)).map(StateOn::code).toList();
    return new RecipientRules.Day(
        day,
        known.stream().flatMap(state -> named(state, day).stream()).toList(),
        standings.kinds().stream()
            .filter(kind -> !kind.code().equals(Standings.GUEST))
            .map(kind -> new Standing(kind.code(), kind.plural(), holders(standing, kind.code())))
            .toList(),
        offices.recipientsOn(day).stream()
            .filter(recipient -> !members.contains(recipient.code()))
            .map(recipient -> new Known(recipient.code(), recipient.name()))
            .toList(),
        periods.reasons());
  }

  private static List<String> holders(List<StateOn> states, String standing) {
    return states.stream().filter(state -> state.has(standing)).map(StateOn::code).toList();
  }

  private static Optional<Known> named(State state, LocalDate day) {
    return state.nature() == Nature.STATE
        ? state.nameOn(day).map(name -> new Known(state.code(), name.longName()))
        : Optional.empty();
  }
}
